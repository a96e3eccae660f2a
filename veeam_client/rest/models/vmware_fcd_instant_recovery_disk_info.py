# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VmwareFcdInstantRecoveryDiskInfo(Model):
    """A disk recovered as a first class disk."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mounted_disk_name": "mountedDiskName",
        "name_in_backup": "nameInBackup",
        "object_id": "objectId",
        "registered_fcd_name": "registeredFcdName",
    }

    mounted_disk_name: str
    """Name of its file."""
    name_in_backup: str
    """Name of the disk in the backup."""
    object_id: str
    """Id of the first class disk."""
    registered_fcd_name: str
    """Name of the first class disk."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VmwareFcdInstantRecoveryDiskSpec(Model):
    """A disk to recover as a first class disk."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mounted_disk_name": "mountedDiskName",
        "name_in_backup": "nameInBackup",
        "registered_fcd_name": "registeredFcdName",
    }

    mounted_disk_name: str
    """Name of its file."""
    name_in_backup: str
    """Name of the disk in the backup."""
    registered_fcd_name: str
    """Name of the first class disk."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class NutanixBackupObjectModel(BackupObjectModel):
    """A VM of Nutanix AHV that has backups. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_id": "objectId",
    }

    object_id: str | None = None
    """Id of the VM in Nutanix; null if that is not known."""
    platform_name: EPlatformType = EPlatformType.NUTANIX

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_publish_backup_content_mode_type import EPublishBackupContentModeType


@define(eq=False, repr=False, kw_only=True)
class PublishBackupContentSpec(Model):
    """Which disks to publish; the class tells how."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "type_": "type",
        "disk_names": "diskNames",
        "reason": "reason",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "fuselinuxmount": "FUSELinuxMountSpec",
        "iscsitarget": "ISCSITargetPublishContentSpec",
        "iscsiwindowsmount": "ISCSIWindowsMountSpec",
    }

    restore_point_id: UUID
    """Id of the restore point."""
    type_: EPublishBackupContentModeType
    """How they are published."""
    disk_names: list[str] | None = None
    """Names of the disks; all if left out."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers. Since 1.3-rev1."""

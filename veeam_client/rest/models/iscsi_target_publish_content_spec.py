# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .e_publish_backup_content_mode_type import EPublishBackupContentModeType
from .publish_backup_content_spec import PublishBackupContentSpec


@define(eq=False, repr=False, kw_only=True)
class ISCSITargetPublishContentSpec(PublishBackupContentSpec):
    """Publishes disks as an iSCSI target."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allowed_ips": "allowedIps",
        "mount_host_id": "mountHostId",
    }

    allowed_ips: list[str]
    """Addresses that may connect."""
    mount_host_id: UUID | None = None
    """Id of the mount server."""
    type_: EPublishBackupContentModeType = EPublishBackupContentModeType.ISCSI_TARGET

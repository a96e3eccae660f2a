# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .e_publish_backup_content_mode_type import EPublishBackupContentModeType
from .publish_backup_content_spec import PublishBackupContentSpec


@define(eq=False, repr=False, kw_only=True)
class ISCSIWindowsMountSpec(PublishBackupContentSpec):
    """Publishes disks over iSCSI and mounts them on a Windows machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "target_server_credentials_id": "targetServerCredentialsId",
        "target_server_name": "targetServerName",
        "mount_host_id": "mountHostId",
    }

    target_server_credentials_id: UUID
    """Id of the credentials record for that machine."""
    target_server_name: str
    """DNS name or IP address of the machine that gets the disks."""
    mount_host_id: UUID | None = None
    """Id of the mount server."""
    type_: EPublishBackupContentModeType = EPublishBackupContentModeType.ISCSI_WINDOWS_MOUNT

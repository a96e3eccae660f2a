# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_publish_backup_content_mode_type import EPublishBackupContentModeType
from .publish_backup_content_spec import PublishBackupContentSpec

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .standard_credentials_spec import StandardCredentialsSpec


@define(eq=False, repr=False, kw_only=True)
class ISCSIWindowsMountSpec(PublishBackupContentSpec):
    """Publishes disks over iSCSI and mounts them on a Windows machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "target_server_name": "targetServerName",
        "credentials_storage_type": "credentialsStorageType",
        "mount_host_id": "mountHostId",
        "single_use_credentials": "singleUseCredentials",
        "target_server_credentials_id": "targetServerCredentialsId",
    }

    target_server_name: str
    """DNS name or IP address of the machine that gets the disks."""
    credentials_storage_type: ECredentialsStorageType | None = None
    """Whether to sign in with a record that is kept or with credentials for this once. Since 1.3-rev1."""
    mount_host_id: UUID | None = None
    """Id of the mount server."""
    single_use_credentials: StandardCredentialsSpec | None = None
    """Credentials for that machine for this once, which are not kept. Since 1.3-rev1."""
    target_server_credentials_id: UUID | None = None
    """Id of the credentials record for that machine."""
    type_: EPublishBackupContentModeType = EPublishBackupContentModeType.ISCSI_WINDOWS_MOUNT

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .e_host_updates_state import EHostUpdatesState
    from .host_optional_components import HostOptionalComponents
    from .linux_credentials_spec import LinuxCredentialsSpec
    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel


@define(eq=False, repr=False, kw_only=True)
class LinuxHostModel(ManagedServerModel):
    """A Linux machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_storage_type": "credentialsStorageType",
        "auto_update_deadline": "autoUpdateDeadline",
        "credentials_id": "credentialsId",
        "handshake_code": "handshakeCode",
        "is_backup_server": "isBackupServer",
        "is_default_mount_server": "isDefaultMountServer",
        "is_vbr_linux_appliance": "isVBRLinuxAppliance",
        "optional_components": "optionalComponents",
        "single_use_credentials": "singleUseCredentials",
        "ssh_settings": "sshSettings",
        "updates_state": "updatesState",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"handshake_code"})

    credentials_storage_type: ECredentialsStorageType
    """Where its credentials come from."""
    auto_update_deadline: datetime | None = None
    """When it is updated by itself at the latest. Since 1.3-rev0."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    handshake_code: str | None = None
    """Code that the machine shows for pairing. Since 1.3-rev0."""
    is_backup_server: bool | None = None
    """Whether it is the backup server itself. Since 1.3-rev0."""
    is_default_mount_server: bool | None = None
    """Whether backups are mounted on it if nothing else is said. Since 1.3-rev0."""
    is_vbr_linux_appliance: bool | None = None
    """Whether it runs the vendor's own Linux. Since 1.3-rev0."""
    optional_components: HostOptionalComponents | None = None
    """Optional components that it has. Since 1.3-rev0."""
    single_use_credentials: LinuxCredentialsSpec | None = None
    """Credentials that are not kept."""
    ssh_settings: LinuxHostSSHSettingsModel | None = None
    """Ports of its components, and SSH."""
    updates_state: EHostUpdatesState | None = None
    """Whether its components are up to date. Since 1.3-rev0."""
    type_: EManagedServerType = EManagedServerType.LINUX_HOST

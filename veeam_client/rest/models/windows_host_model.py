# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .e_host_updates_state import EHostUpdatesState
    from .managed_host_ports_model import ManagedHostPortsModel


@define(eq=False, repr=False, kw_only=True)
class WindowsHostModel(ManagedServerModel):
    """A Windows machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "credentials_storage_type": "credentialsStorageType",
        "is_backup_server": "isBackupServer",
        "is_default_mount_server": "isDefaultMountServer",
        "network_settings": "networkSettings",
        "updates_state": "updatesState",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    credentials_storage_type: ECredentialsStorageType | None = None
    """Where its credentials come from. Since 1.3-rev0."""
    is_backup_server: bool | None = None
    """Whether it is the backup server itself. Since 1.3-rev0."""
    is_default_mount_server: bool | None = None
    """Whether backups are mounted on it if nothing else is said. Since 1.3-rev0."""
    network_settings: ManagedHostPortsModel | None = None
    """Ports of its components."""
    updates_state: EHostUpdatesState | None = None
    """Whether its components are up to date. Since 1.3-rev0."""
    type_: EManagedServerType = EManagedServerType.WINDOWS_HOST

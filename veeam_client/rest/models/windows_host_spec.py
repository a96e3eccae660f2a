# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .managed_host_ports_model import ManagedHostPortsModel


@define(eq=False, repr=False, kw_only=True)
class WindowsHostSpec(ManagedServerSpec):
    """A Windows machine to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "credentials_storage_type": "credentialsStorageType",
        "network_settings": "networkSettings",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    credentials_storage_type: ECredentialsStorageType | None = None
    """Where its credentials come from. Since 1.3-rev0."""
    network_settings: ManagedHostPortsModel | None = None
    """Ports of its components."""
    type_: EManagedServerType = EManagedServerType.WINDOWS_HOST

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType
    from .managed_host_ports_model import ManagedHostPortsModel


@define(eq=False, repr=False, kw_only=True)
class WindowsHostImportSpec(Model):
    """A Windows machine, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "type_": "type",
        "credentials": "credentials",
        "network_settings": "networkSettings",
    }

    description: str
    """Free text for people."""
    name: str
    """DNS name or IP address."""
    type_: EManagedServerType
    """Kind of the server."""
    credentials: CredentialsImportModel | None = None
    """Credentials to sign in with."""
    network_settings: ManagedHostPortsModel | None = None
    """Ports of its components."""

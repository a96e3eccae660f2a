# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType
    from .e_vi_host_type import EViHostType


@define(eq=False, repr=False, kw_only=True)
class ViHostImportSpec(Model):
    """A vCenter server or an ESXi host, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
        "description": "description",
        "name": "name",
        "type_": "type",
        "vi_host_type": "viHostType",
        "certificate_thumbprint": "certificateThumbprint",
        "port": "port",
    }

    credentials: CredentialsImportModel
    """Credentials to sign in with."""
    description: str
    """Free text for people."""
    name: str
    """DNS name or IP address."""
    type_: EManagedServerType
    """Kind of the server."""
    vi_host_type: EViHostType
    """Whether it is a vCenter server or a host."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""
    port: int | None = None
    """Port that it listens on."""

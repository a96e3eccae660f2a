# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .cloud_director_vi_host_import_spec import CloudDirectorViHostImportSpec
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorHostImportSpec(Model):
    """A Cloud Director server, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
        "description": "description",
        "name": "name",
        "type_": "type",
        "certificate_thumbprint": "certificateThumbprint",
        "url": "url",
        "vi_servers": "viServers",
    }

    credentials: CredentialsImportModel
    """Credentials to sign in with."""
    description: str
    """Free text for people."""
    name: str
    """DNS name or IP address."""
    type_: EManagedServerType
    """Kind of the server."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""
    url: str | None = None
    """Its address."""
    vi_servers: list[CloudDirectorViHostImportSpec] | None = None
    """vCenter servers behind it."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from .cloud_director_vi_host_spec import CloudDirectorViHostSpec


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorHostSpec(ManagedServerSpec):
    """A Cloud Director server to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "vi_servers": "viServers",
        "certificate_thumbprint": "certificateThumbprint",
        "url": "url",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    vi_servers: list[CloudDirectorViHostSpec]
    """vCenter servers behind it."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""
    url: str | None = None
    """Its address."""
    type_: EManagedServerType = EManagedServerType.CLOUD_DIRECTOR_HOST

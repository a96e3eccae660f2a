# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec


@define(eq=False, repr=False, kw_only=True)
class ViHostSpec(ManagedServerSpec):
    """A vCenter server or an ESXi host to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "certificate_thumbprint": "certificateThumbprint",
        "port": "port",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""
    port: int | None = None
    """Port that it listens on."""
    type_: EManagedServerType = EManagedServerType.VI_HOST

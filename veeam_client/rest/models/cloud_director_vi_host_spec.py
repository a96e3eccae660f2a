# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorViHostSpec(Model):
    """A vCenter server behind a Cloud Director server, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vi_credentials_id": "viCredentialsId",
        "vi_server_name": "viServerName",
        "certificate_thumbprint": "certificateThumbprint",
    }

    vi_credentials_id: UUID
    """Id of the credentials record to sign in with."""
    vi_server_name: str
    """DNS name or IP address."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""

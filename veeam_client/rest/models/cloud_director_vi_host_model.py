# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorViHostModel(Model):
    """A vCenter server behind a Cloud Director server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cloud_director_vi_server_name": "cloudDirectorViServerName",
        "vi_credentials_id": "viCredentialsId",
        "vi_server_name": "viServerName",
        "certificate_thumbprint": "certificateThumbprint",
    }

    cloud_director_vi_server_name: str
    """Name that Cloud Director knows it by."""
    vi_credentials_id: UUID
    """Id of the credentials record to sign in with."""
    vi_server_name: str
    """DNS name or IP address."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""

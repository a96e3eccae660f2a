# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorHostDiscoverySpec(Model):
    """Which Cloud Director server to ask."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "url": "url",
        "certificate_thumbprint": "certificateThumbprint",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    url: str
    """Its address."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""

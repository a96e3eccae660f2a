# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorHostDiscoveryModel(Model):
    """A vCenter server behind a Cloud Director server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vi_server_name": "viServerName",
        "certificate_thumbprint": "certificateThumbprint",
    }

    vi_server_name: str
    """DNS name or IP address."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AdvancedSmtpOptionsModel(Model):
    """How to connect to a mail server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ssl_enabled": "SSLEnabled",
        "auth_required": "authRequired",
        "port": "port",
        "timeout_ms": "timeoutMs",
        "credentials_id": "credentialsId",
        "thumbprints": "thumbprints",
    }

    ssl_enabled: bool
    """Whether the connection is encrypted."""
    auth_required: bool
    """Whether to sign in."""
    port: int
    """Port of the mail server; can be -1."""
    timeout_ms: int
    """How long to wait for the mail server, in milliseconds."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    thumbprints: list[str] | None = None
    """Thumbprints of TLS certificates to trust. Since 1.3-rev2."""

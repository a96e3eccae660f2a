# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AdvancedSmtpOptionsModel(Model):
    """Advanced smtp options model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ssl_enabled": "SSLEnabled",
        "auth_required": "authRequired",
        "port": "port",
        "timeout_ms": "timeoutMs",
        "credentials_id": "credentialsId",
    }

    ssl_enabled: bool
    auth_required: bool
    port: int
    timeout_ms: int
    credentials_id: UUID | None = None

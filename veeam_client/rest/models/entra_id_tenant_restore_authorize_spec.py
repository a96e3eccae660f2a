# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreAuthorizeSpec(Model):
    """Entra id tenant restore authorize spec. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "code": "code",
        "error": "error",
        "error_description": "errorDescription",
        "state": "state",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"code"})

    session_id: UUID
    code: str | None = None
    error: str | None = None
    error_description: str | None = None
    state: str | None = None

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreAuthorizeSpec(Model):
    """What the browser brought back from a sign-in. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "code": "code",
        "error": "error",
        "error_description": "errorDescription",
        "state": "state",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"code"})

    session_id: UUID
    """Id of the session that opened the backup."""
    code: str | None = None
    """Authorization code, if the sign-in succeeded. Keep it secret."""
    error: str | None = None
    """Code of the error, if it failed."""
    error_description: str | None = None
    """The error in words, if it failed."""
    state: str | None = None
    """Value that ties it to the start of the sign-in."""

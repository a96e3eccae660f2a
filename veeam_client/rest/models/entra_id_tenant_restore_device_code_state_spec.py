# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreDeviceCodeStateSpec(Model):
    """Which sign-in to ask about."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "user_code": "userCode",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"user_code"})

    session_id: UUID
    """Id of the session that opened the backup."""
    user_code: str
    """The code."""

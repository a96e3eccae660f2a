# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ComputerRecoveryTokenModel(Model):
    """A token with which a computer can read its backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "expiration_date": "expirationDate",
        "id": "id",
        "name": "name",
        "recovery_token": "recoveryToken",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"recovery_token"})

    expiration_date: datetime
    """When it expires."""
    id: UUID
    """Id of the token."""
    name: str
    """Name of the token."""
    recovery_token: str | None = None
    """The token. Keep it secret."""

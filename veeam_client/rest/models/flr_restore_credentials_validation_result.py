# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrRestoreCredentialsValidationResult(Model):
    """Whether credentials do. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_successful": "isSuccessful",
        "message": "message",
        "credentials_id": "credentialsId",
    }

    is_successful: bool
    """Whether they do."""
    message: str
    """What the server says to it."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with. Since 1.3-rev2."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreAuthorizeModel(Model):
    """Whether a sign-in has succeeded. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "successful": "successful",
        "credentials_id": "credentialsId",
        "error": "error",
        "error_description": "errorDescription",
    }

    successful: bool
    """Whether it has."""
    credentials_id: UUID | None = None
    """Id of the credentials record to restore with."""
    error: str | None = None
    """Code of the error, if it failed."""
    error_description: str | None = None
    """The error in words, if it failed."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreAuthorizeModel(Model):
    """Entra id tenant restore authorize model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "successful": "successful",
        "credentials_id": "credentialsId",
        "error": "error",
        "error_description": "errorDescription",
    }

    successful: bool
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    error: str | None = None
    error_description: str | None = None

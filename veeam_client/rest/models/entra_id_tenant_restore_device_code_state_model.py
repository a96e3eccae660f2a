# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_restore_device_code_status import (
        EEntraIdTenantRestoreDeviceCodeStatus,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreDeviceCodeStateModel(Model):
    """Whether a sign-in has succeeded."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "error_message": "errorMessage",
        "status": "status",
        "username": "username",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    error_message: str | None = None
    """Why it failed, if it did."""
    status: EEntraIdTenantRestoreDeviceCodeStatus | None = None
    """Whether it has."""
    username: str | None = None
    """Who signed in."""

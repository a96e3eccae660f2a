# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_browse_source_properties import (
        EntraIdTenantBrowseSourceProperties,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantBrowseMountModel(Model):
    """An open backup of a Microsoft Entra ID tenant."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "source_properties": "sourceProperties",
    }

    session_id: UUID
    """Id of the session that opened it; what the operations on it take."""
    source_properties: EntraIdTenantBrowseSourceProperties | None = None
    """Tenant and backup."""

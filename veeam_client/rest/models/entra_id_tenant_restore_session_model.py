# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_restore_session_state import (
        EEntraIdTenantRestoreSessionState,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreSessionModel(Model):
    """Entra id tenant restore session model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "state": "state",
        "creation_time": "creationTime",
        "end_time": "endTime",
        "parent_session_id": "parentSessionId",
        "reason": "reason",
    }

    id: UUID
    name: str
    state: EEntraIdTenantRestoreSessionState
    creation_time: datetime | None = None
    end_time: datetime | None = None
    parent_session_id: UUID | None = None
    reason: str | None = None

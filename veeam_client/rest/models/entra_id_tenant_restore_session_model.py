# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """A restore to a Microsoft Entra ID tenant."""

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
    """Id of the restore session."""
    name: str
    """Name of the restore session."""
    state: EEntraIdTenantRestoreSessionState
    """How it stands."""
    creation_time: datetime | None = None
    """When it began."""
    end_time: datetime | None = None
    """When it ended; null or left out while it runs."""
    parent_session_id: UUID | None = None
    """Id of the session that it belongs to; null or left out if it belongs to none."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""

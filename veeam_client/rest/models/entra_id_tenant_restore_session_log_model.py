# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_restore_session_log_status import (
        EEntraIdTenantRestoreSessionLogStatus,
    )
    from .e_entra_id_tenant_restore_session_log_style import (
        EEntraIdTenantRestoreSessionLogStyle,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreSessionLogModel(Model):
    """An entry of the log of a restore."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "start_time": "startTime",
        "status": "status",
        "style": "style",
        "title": "title",
        "update_time": "updateTime",
    }

    description: str
    """More about it."""
    id: UUID
    """Id of the entry."""
    start_time: datetime
    """When the step began."""
    status: EEntraIdTenantRestoreSessionLogStatus
    """How the step ended."""
    style: EEntraIdTenantRestoreSessionLogStyle
    """How the entry is to be shown."""
    title: str
    """What was done, in a line."""
    update_time: datetime | None = None
    """When the entry last changed."""

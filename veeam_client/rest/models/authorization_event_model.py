# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_authorization_event_state import EAuthorizationEventState


@define(eq=False, repr=False, kw_only=True)
class AuthorizationEventModel(Model):
    """A request that needed the consent of a second person."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_by": "createdBy",
        "creation_time": "creationTime",
        "description": "description",
        "expiration_time": "expirationTime",
        "id": "id",
        "name": "name",
        "processed_by": "processedBy",
        "processed_time": "processedTime",
        "state": "state",
    }

    created_by: str | None = None
    """Account that asked."""
    creation_time: datetime | None = None
    """When it was made."""
    description: str | None = None
    """What was asked for, in full."""
    expiration_time: datetime | None = None
    """When it lapses if nobody decides."""
    id: UUID | None = None
    """Id of the request."""
    name: str | None = None
    """What was asked for, in short."""
    processed_by: str | None = None
    """Account that decided."""
    processed_time: datetime | None = None
    """When it was decided."""
    state: EAuthorizationEventState | None = None
    """What became of it."""

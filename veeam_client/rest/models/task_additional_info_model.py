# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class TaskAdditionalInfoModel(Model):
    """Message of a task, and what the task is about."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "resource_id": "resourceId",
        "resource_reference": "resourceReference",
    }

    message: str
    """What the server says of it."""
    resource_id: UUID | None = None
    """Id of what it is about; null or left out if it is about nothing in particular."""
    resource_reference: str | None = None
    """Path under which that can be read."""

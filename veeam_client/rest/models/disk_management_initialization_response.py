# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class DiskManagementInitializationResponse(Model):
    """A disk management session that was begun. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "id": "id",
        "name": "name",
    }

    disk_management_session_id: UUID
    """Id of the session; what the other operations of the section take."""
    id: UUID
    """Id of the computer or recovery appliance."""
    name: str
    """Its name."""

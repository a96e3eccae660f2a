# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .disk_mapping_context import DiskMappingContext


@define(eq=False, repr=False, kw_only=True)
class StartVolumeRestoreRequest(Model):
    """Which layout to restore by. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "disk_mapping_context": "diskMappingContext",
        "inject_drivers": "injectDrivers",
        "reason": "reason",
    }

    disk_management_session_id: UUID
    """Id of the disk management session."""
    disk_mapping_context: DiskMappingContext
    """The layout, as the operations of the session give it."""
    inject_drivers: bool | None = None
    """Whether drivers are added to the restored system."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""

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
class RestoreLayout(Model):
    """Disks of a backup and of a computer, and how they match. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "id": "id",
        "name": "name",
        "volume_matching_results": "volumeMatchingResults",
        "source_layout": "sourceLayout",
        "target_layout": "targetLayout",
    }

    disk_management_session_id: UUID
    """Id of the session."""
    id: UUID
    """Id of the computer or recovery appliance."""
    name: str
    """Its name."""
    volume_matching_results: DiskMappingContext
    """Layout with the volumes as they are matched."""
    source_layout: DiskMappingContext | None = None
    """Disks of the backup."""
    target_layout: DiskMappingContext | None = None
    """Disks of the computer."""

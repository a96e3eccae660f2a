# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_layout_mapping_type import EBackupLayoutMappingType


@define(eq=False, repr=False, kw_only=True)
class DiskLayoutAutoMappingRequest(Model):
    """How to match the disks. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "mapping_type": "mappingType",
    }

    disk_management_session_id: UUID
    """Id of the session."""
    mapping_type: EBackupLayoutMappingType
    """How."""

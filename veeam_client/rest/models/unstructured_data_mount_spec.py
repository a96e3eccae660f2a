# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_auto_unmount_model import FlrAutoUnmountModel


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataMountSpec(Model):
    """Which backup to mount."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_unmount": "autoUnmount",
        "backup_id": "backupId",
        "restore_point_id": "restorePointId",
        "unstructured_data_server_id": "unstructuredDataServerId",
    }

    auto_unmount: FlrAutoUnmountModel | None = None
    """Whether the mount ends by itself."""
    backup_id: UUID | None = None
    """Id of the backup."""
    restore_point_id: UUID | None = None
    """Id of the restore point."""
    unstructured_data_server_id: UUID | None = None
    """Id of the source that was backed up."""

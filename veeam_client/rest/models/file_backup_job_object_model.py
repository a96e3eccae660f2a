# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .unstructured_backup_job_object_model import UnstructuredBackupJobObjectModel

if TYPE_CHECKING:
    from .file_backup_job_mask_model import FileBackupJobMaskModel


@define(eq=False, repr=False, kw_only=True)
class FileBackupJobObjectModel(UnstructuredBackupJobObjectModel):
    """Files that a job backs up. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "file_server_id": "fileServerId",
        "exclusion_mask": "exclusionMask",
        "inclusion_mask": "inclusionMask",
    }

    file_server_id: UUID
    """Id of the file server or share in the inventory of unstructured data."""
    exclusion_mask: list[FileBackupJobMaskModel | str] | None = None
    """Masks of files to leave out."""
    inclusion_mask: list[FileBackupJobMaskModel | str] | None = None
    """Masks of files to back up."""

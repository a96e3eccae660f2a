# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .unstructured_backup_job_object_model import UnstructuredBackupJobObjectModel

if TYPE_CHECKING:
    from .object_storage_backup_job_mask_model import ObjectStorageBackupJobMaskModel
    from .object_storage_backup_job_tag_mask_model import (
        ObjectStorageBackupJobTagMaskModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageBackupJobObjectModel(UnstructuredBackupJobObjectModel):
    """Objects that a job backs up. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_storage_server_id": "objectStorageServerId",
        "container": "container",
        "exclusion_path_mask": "exclusionPathMask",
        "exclusion_tag_mask": "exclusionTagMask",
        "inclusion_tag_mask": "inclusionTagMask",
    }

    object_storage_server_id: UUID
    """Id of the object storage in the inventory of unstructured data."""
    container: str | None = None
    """Name of the bucket or container."""
    exclusion_path_mask: list[ObjectStorageBackupJobMaskModel | str] | None = None
    """Masks of paths to leave out."""
    exclusion_tag_mask: list[ObjectStorageBackupJobTagMaskModel] | None = None
    """Tags of objects to leave out."""
    inclusion_tag_mask: list[ObjectStorageBackupJobTagMaskModel] | None = None
    """Tags of objects to back up."""

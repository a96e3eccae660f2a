# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_backup_job_object_type import EUnstructuredBackupJobObjectType


@define(eq=False, repr=False, kw_only=True)
class UnstructuredBackupJobObjectModel(Model):
    """Files or objects that a job backs up; the class tells the kind. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "container": "ObjectStorageBackupJobObjectModel",
        "directory": "FileBackupJobObjectModel",
        "file": "FileBackupJobObjectModel",
        "fileserverroot": "FileBackupJobObjectModel",
        "fileservershare": "FileBackupJobObjectModel",
        "object": "ObjectStorageBackupJobObjectModel",
        "objectstorageroot": "ObjectStorageBackupJobObjectModel",
        "prefix": "ObjectStorageBackupJobObjectModel",
        "sancontainer": "FileBackupJobObjectModel",
        "sanfiler": "FileBackupJobObjectModel",
        "sanvolume": "FileBackupJobObjectModel",
        "unknown": "GenericUnstructuredBackupJobObjectModel",
    }

    path: str | None = None
    """Path of what is backed up."""
    type_: EUnstructuredBackupJobObjectType | None = None
    """Kind of what is backed up."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from .object_restore_point_model import ObjectRestorePointModel


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataObjectRestorePointModel(ObjectRestorePointModel):
    """A restore point that has a file or folder. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "file_modification_date": "fileModificationDate",
        "file_size": "fileSize",
    }

    file_modification_date: datetime | None = None
    """When the file in it was last changed."""
    file_size: int | None = None
    """Size of the file in it, in bytes."""

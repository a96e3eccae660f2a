# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_flr_restore_mode import EUnstructuredDataFLRRestoreMode
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataFLRItemDownloadSpec(Model):
    """Which files to pack. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_path": "sourcePath",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "is_recursive": "isRecursive",
        "restore_mode": "restoreMode",
        "to_date_time": "toDateTime",
    }

    source_path: list[str]
    """Paths of the files and folders in the backup."""
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first."""
    is_recursive: bool | None = None
    """Whether to pack the folders below too."""
    restore_mode: EUnstructuredDataFLRRestoreMode | None = None
    """Latest state, or the state at some time."""
    to_date_time: datetime | None = None
    """That time, with `Custom`."""

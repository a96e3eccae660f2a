# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_flr_restore_mode import EUnstructuredDataFLRRestoreMode
    from .e_unstructured_data_flr_restore_type import EUnstructuredDataFLRRestoreType
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataFLRItemRestoreSpec(Model):
    """Which files to restore, and how. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_type": "restoreType",
        "source_path": "sourcePath",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "is_recursive": "isRecursive",
        "restore_mode": "restoreMode",
        "restore_permissions": "restorePermissions",
        "to_date_time": "toDateTime",
    }

    restore_type: EUnstructuredDataFLRRestoreType
    """What happens to files that are there."""
    source_path: list[str]
    """Paths of the files and folders in the backup."""
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
    is_recursive: bool | None = None
    """Whether to restore the folders below too."""
    restore_mode: EUnstructuredDataFLRRestoreMode | None = None
    """Latest state, or the state at some time."""
    restore_permissions: bool | None = None
    """Whether to restore permissions too."""
    to_date_time: datetime | None = None
    """That time, with `Custom`."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_restore_overwrite_mode import (
        EUnstructuredDataRestoreOverwriteMode,
    )
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataShareRestoreOptionsModel(Model):
    """How a file share is restored. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "overwrite_mode": "overwriteMode",
        "restore_permissions": "restorePermissions",
        "rollback": "rollback",
    }

    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
    overwrite_mode: EUnstructuredDataRestoreOverwriteMode | None = None
    """What happens to files that are there."""
    restore_permissions: bool | None = None
    """Whether permissions are restored too."""
    rollback: bool | None = None
    """Whether the share is rolled back to the state of the restore point."""

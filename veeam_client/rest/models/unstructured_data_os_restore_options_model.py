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
class UnstructuredDataOSRestoreOptionsModel(Model):
    """How a bucket or container is restored. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "overwrite_bucket_attributes": "overwriteBucketAttributes",
        "overwrite_mode": "overwriteMode",
        "rollback": "rollback",
    }

    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
    overwrite_bucket_attributes: bool | None = None
    """Whether attributes of a bucket or container that is there are overwritten."""
    overwrite_mode: EUnstructuredDataRestoreOverwriteMode | None = None
    """What happens to objects that are there."""
    rollback: bool | None = None
    """Whether the bucket or container is rolled back to the state of the restore point."""

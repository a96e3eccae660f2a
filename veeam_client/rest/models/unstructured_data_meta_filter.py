# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .unstructured_data_cold_storage_retrieval_settings import (
    UnstructuredDataColdStorageRetrievalSettings,
)

if TYPE_CHECKING:
    from .e_unstructured_data_meta_migration_type import (
        EUnstructuredDataMetaMigrationType,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataMetaFilter(UnstructuredDataColdStorageRetrievalSettings):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev1.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "migration_type": "migrationType",
    }

    migration_type: EUnstructuredDataMetaMigrationType | None = None
    """How metadata gets into the cache if another repository is to hold it."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_scope_workload_type import EInventoryScopeWorkloadType
from .scopes_workload_model import ScopesWorkloadModel

if TYPE_CHECKING:
    from .unstructured_data_backup_scope_item_model import (
        UnstructuredDataBackupScopeItemModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageBackupScopeModel(ScopesWorkloadModel):
    """Object storage that a role covers. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_storage_server": "objectStorageServer",
    }

    object_storage_server: list[UnstructuredDataBackupScopeItemModel] | None = None
    """The object storage."""
    type_: EInventoryScopeWorkloadType = EInventoryScopeWorkloadType.OBJECT_STORAGE

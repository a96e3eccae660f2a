# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cold_storage_operation_type import EColdStorageOperationType


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataRetrievalSessionFilter(Model):
    """Unstructured data retrieval session filter. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id_filter": "backupIdFilter",
        "operation_type_filter": "operationTypeFilter",
        "restore_point_id_filter": "restorePointIdFilter",
        "server_id_filter": "serverIdFilter",
    }

    backup_id_filter: list[UUID] | None = None
    operation_type_filter: list[EColdStorageOperationType] | None = None
    restore_point_id_filter: list[UUID] | None = None
    server_id_filter: list[UUID] | None = None

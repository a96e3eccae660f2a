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
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev2.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id_filter": "backupIdFilter",
        "operation_type_filter": "operationTypeFilter",
        "restore_point_id_filter": "restorePointIdFilter",
        "server_id_filter": "serverIdFilter",
    }

    backup_id_filter: list[UUID] | None = None
    """Only retrievals for the backups with these ids."""
    operation_type_filter: list[EColdStorageOperationType] | None = None
    """Only retrievals for one of these purposes."""
    restore_point_id_filter: list[UUID] | None = None
    """Only retrievals for the restore points with these ids."""
    server_id_filter: list[UUID] | None = None
    """Only retrievals for the file servers, shares or object storages with these ids."""

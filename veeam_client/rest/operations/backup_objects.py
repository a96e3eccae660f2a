# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.backup_object_model import BackupObjectModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.e_backup_objects_filters_order_column import (
        EBackupObjectsFiltersOrderColumn,
    )
    from ..models.e_platform_type import EPlatformType
    from ..models.object_restore_points_result import ObjectRestorePointsResult


class BackupObjects(Section):
    """Operations of the section Backup Objects."""

    async def get_all_backup_objects(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupObjectsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        platform_name_filter: EPlatformType | str | None = None,
        platform_id_filter: UUID | str | None = None,
        type_filter: str | None = None,
        vi_type_filter: str | None = None,
    ) -> BackupObjectsResult:
        """Get all backup objects.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            platform_name_filter: `platformNameFilter` in the query.
            platform_id_filter: `platformIdFilter` in the query.
            type_filter: `typeFilter` in the query.
            vi_type_filter: `viTypeFilter` in the query.

        Returns:
            BackupObjectsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackupObjects.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupObjects`
        """
        result: BackupObjectsResult = await self._call(
            "GetAllBackupObjects",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            platform_name_filter=platform_name_filter,
            platform_id_filter=platform_id_filter,
            type_filter=type_filter,
            vi_type_filter=vi_type_filter,
        )
        return result

    async def get_backup_object(
        self,
        *,
        id: UUID | str,
    ) -> BackupObjectModel:
        """Get backup object.

        Args:
            id: `id` in the path.

        Returns:
            BackupObjectModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackupObjects.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupObjects/{id}`
        """
        result: BackupObjectModel = await self._call(
            "GetBackupObject",
            id=id,
        )
        return result

    async def get_backup_object_restore_points(
        self,
        *,
        id: UUID | str,
    ) -> ObjectRestorePointsResult:
        """Get backup object restore points.

        Args:
            id: `id` in the path.

        Returns:
            ObjectRestorePointsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRestorePoints.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupObjects/{id}/restorePoints`
        """
        result: ObjectRestorePointsResult = await self._call(
            "GetBackupObjectRestorePoints",
            id=id,
        )
        return result

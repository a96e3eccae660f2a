# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.backup_object_model import BackupObjectModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.e_backup_objects_filters_order_column import (
        EBackupObjectsFiltersOrderColumn,
    )
    from ..models.e_platform_type import EPlatformType
    from ..models.object_restore_points_result import ObjectRestorePointsResult


class BackupObjects(Section):
    """Machines, tenants and shares that have backups."""

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
        """List the machines, tenants and shares that have backups.

        One id can come in several rows: 27 rows with 18 ids were seen. Do not key on the id alone.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            platform_name_filter: Only rows of this platform.
            platform_id_filter: Only rows of the platform with this id.
            type_filter: Only objects of this type, as `type` of the rows spells it.
            vi_type_filter: Only VMware vSphere objects of this type, as `viType` of the rows spells it.

        Returns:
            BackupObjectsResult: A page of backup objects.

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
        """Get a machine, tenant or share that has backups.

        Args:
            id: Id of the backup object.

        Returns:
            BackupObjectModel: A machine, tenant or share that has backups; the class tells the platform.

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
        """List the restore points of a backup object.

        Everything comes at once; there are no pages.

        Args:
            id: Id of the backup object.

        Returns:
            ObjectRestorePointsResult: A page of restore points.

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

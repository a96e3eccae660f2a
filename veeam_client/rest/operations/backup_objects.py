# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.backup_object_model import BackupObjectModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.e_backup_objects_filters_order_column import (
        EBackupObjectsFiltersOrderColumn,
    )
    from ..models.e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn,
    )
    from ..models.e_platform_type import EPlatformType
    from ..models.e_recovery_media_format import ERecoveryMediaFormat
    from ..models.e_restore_point_type import ERestorePointType
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.object_restore_points_result import ObjectRestorePointsResult
    from ..models.task_model import TaskModel


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
        skip: int | None = None,
        limit: int | None = None,
        order_column: EObjectRestorePointsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        name_filter: str | None = None,
        platform_name_filter: EPlatformType | str | None = None,
        platform_id_filter: UUID | str | None = None,
        backup_id_filter: UUID | str | None = None,
        backup_object_id_filter: UUID | str | None = None,
        malware_status_filter: Sequence[ESuspiciousActivitySeverity | str] | None = None,
        type_filter: Sequence[ERestorePointType | str] | None = None,
        exclude_snapshot_type_filter: Sequence[int] | None = None,
    ) -> ObjectRestorePointsResult:
        """List the restore points of a backup object.

        Everything comes at once; there are no pages.

        Args:
            id: Id of the backup object.
            skip: How many rows to leave out at the start, counted after filtering and ordering. Since
                1.3-rev1.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out. Since 1.3-rev1.
            order_column: Column to order the rows by. Since 1.3-rev1.
            order_asc: Whether to order upwards (true) or downwards (false). Since 1.3-rev1.
            created_after_filter: Only rows created after this time. Since 1.3-rev1.
            created_before_filter: Only rows created before this time. Since 1.3-rev1.
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters. Since 1.3-rev1.
            platform_name_filter: Only rows of this platform. Since 1.3-rev1.
            platform_id_filter: Only rows of the platform with this id. Since 1.3-rev1.
            backup_id_filter: Only restore points in the backup with this id. Since 1.3-rev1.
            backup_object_id_filter: Only rows of the backup object with this id. Since 1.3-rev1.
            malware_status_filter: Only rows with this malware status. Since 1.3-rev1.
            type_filter: Only rows of this type. Since 1.3-rev2.
            exclude_snapshot_type_filter: Leave out restore points of these snapshot types, which are given by
                their numbers. Since 1.3-rev2.

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
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            name_filter=name_filter,
            platform_name_filter=platform_name_filter,
            platform_id_filter=platform_id_filter,
            backup_id_filter=backup_id_filter,
            backup_object_id_filter=backup_object_id_filter,
            malware_status_filter=malware_status_filter,
            type_filter=type_filter,
            exclude_snapshot_type_filter=exclude_snapshot_type_filter,
        )
        return result

    async def create_recovery_media_for_backup_object(
        self,
        *,
        id: UUID | str,
        format_: ERecoveryMediaFormat | str,
        allow_remote_bmr: bool | None = None,
    ) -> bytes:
        """Download recovery media for a computer that has backups.

        Newer servers make it in a task: use `create_recovery_media_task_for_backup_object` there.

        Args:
            id: Id of the backup object.
            format_: Format of the file.
            allow_remote_bmr: Whether a computer that was started from it can be recovered from the backup
                server. Since 1.3-rev2.

        Returns:
            bytes: The image of a disk to start the computer from.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformRemoteBareMetalRecovery.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Deprecated by the contract.

        `GET /api/v1/backupObjects/{id}/createRecoveryMedia`
        """
        result: bytes = await self._call(
            "CreateRecoveryMediaForBackupObject",
            id=id,
            format_=format_,
            allow_remote_bmr=allow_remote_bmr,
        )
        return result

    async def create_recovery_media_task_for_backup_object(
        self,
        *,
        id: UUID | str,
        format_: ERecoveryMediaFormat | str,
        allow_remote_bmr: bool,
    ) -> TaskModel:
        """Make recovery media for a computer that has backups.

        When the task has ended, `download_recovery_media` gives the image for the id of the task.

        Args:
            id: Id of the backup object.
            format_: Format of the file.
            allow_remote_bmr: Whether a computer that was started from it can be recovered from the backup
                server.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformRemoteBareMetalRecovery.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backupObjects/{id}/createRecoveryMedia`
        """
        result: TaskModel = await self._call(
            "CreateRecoveryMediaTaskForBackupObject",
            id=id,
            format_=format_,
            allow_remote_bmr=allow_remote_bmr,
        )
        return result

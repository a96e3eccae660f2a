# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.backup_file_model import BackupFileModel
    from ..models.backup_files_result import BackupFilesResult
    from ..models.backup_model import BackupModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.backups_result import BackupsResult
    from ..models.e_backup_file_gfs_period import EBackupFileGFSPeriod
    from ..models.e_backup_files_filters_order_column import (
        EBackupFilesFiltersOrderColumn,
    )
    from ..models.e_backups_filters_order_column import EBackupsFiltersOrderColumn
    from ..models.e_job_type import EJobType
    from ..models.session_model import SessionModel
    from ..models.unstructured_backup_download_meta_spec import (
        UnstructuredBackupDownloadMetaSpec,
    )


class Backups(Section):
    """Operations of the section Backups."""

    async def get_all_backups(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        platform_id_filter: UUID | str | None = None,
        job_id_filter: UUID | str | None = None,
        policy_tag_filter: str | None = None,
        job_type_filter: EJobType | str | None = None,
    ) -> BackupsResult:
        """Get all backups.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            platform_id_filter: `platformIdFilter` in the query.
            job_id_filter: `jobIdFilter` in the query.
            policy_tag_filter: `policyTagFilter` in the query.
            job_type_filter: `jobTypeFilter` in the query.

        Returns:
            BackupsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackups.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backups`
        """
        result: BackupsResult = await self._call(
            "GetAllBackups",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            platform_id_filter=platform_id_filter,
            job_id_filter=job_id_filter,
            policy_tag_filter=policy_tag_filter,
            job_type_filter=job_type_filter,
        )
        return result

    async def get_backup(
        self,
        *,
        id: UUID | str,
    ) -> BackupModel:
        """Get backup.

        Args:
            id: `id` in the path.

        Returns:
            BackupModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backups/{id}`
        """
        result: BackupModel = await self._call(
            "GetBackup",
            id=id,
        )
        return result

    async def delete_backup(
        self,
        *,
        id: UUID | str,
        from_db_if_sp_unavailable: bool | None = None,
        include_gfs: bool | None = None,
        from_db: bool | None = None,
    ) -> SessionModel:
        """Delete backup.

        Args:
            id: `id` in the path.
            from_db_if_sp_unavailable: `fromDBIfSPUnavailable` in the query.
            include_gfs: `includeGFS` in the query.
            from_db: `fromDB` in the query.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteBackups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `DELETE /api/v1/backups/{id}`
        """
        result: SessionModel = await self._call(
            "DeleteBackup",
            id=id,
            from_db_if_sp_unavailable=from_db_if_sp_unavailable,
            include_gfs=include_gfs,
            from_db=from_db,
        )
        return result

    async def get_all_backup_files(
        self,
        *,
        id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupFilesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        gfs_period_filter: EBackupFileGFSPeriod | str | None = None,
    ) -> BackupFilesResult:
        """Get all backup files.

        Args:
            id: `id` in the path.
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            gfs_period_filter: `gfsPeriodFilter` in the query.

        Returns:
            BackupFilesResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackupFiles.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backups/{id}/backupFiles`
        """
        result: BackupFilesResult = await self._call(
            "GetAllBackupFiles",
            id=id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            gfs_period_filter=gfs_period_filter,
        )
        return result

    async def get_backup_file(
        self,
        *,
        id: UUID | str,
        backup_file_id: UUID | str,
    ) -> BackupFileModel:
        """Get backup file.

        Args:
            id: `id` in the path.
            backup_file_id: `backupFileId` in the path.

        Returns:
            BackupFileModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackupFiles.
            NotFound: The server has nothing by this `id` and `backup_file_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backups/{id}/backupFiles/{backupFileId}`
        """
        result: BackupFileModel = await self._call(
            "GetBackupFile",
            id=id,
            backup_file_id=backup_file_id,
        )
        return result

    async def download_backup_meta(
        self,
        *,
        id: UUID | str,
        body: UnstructuredBackupDownloadMetaSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Download backup meta.

        Args:
            id: `id` in the path.
            body: Can be left out.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DownloadBackupMeta.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backups/{id}/downloadBackupMeta`
        """
        result: SessionModel = await self._call(
            "DownloadBackupMeta",
            id=id,
            body=body,
        )
        return result

    async def get_backup_objects(
        self,
        *,
        id: UUID | str,
    ) -> BackupObjectsResult:
        """Get backup objects.

        Args:
            id: `id` in the path.

        Returns:
            BackupObjectsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackupObjects.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backups/{id}/objects`
        """
        result: BackupObjectsResult = await self._call(
            "GetBackupObjects",
            id=id,
        )
        return result

    async def delete_backup_object(
        self,
        *,
        id: UUID | str,
        object_id: UUID | str,
        from_db_if_sp_unavailable: bool | None = None,
        include_gfs: bool | None = None,
    ) -> SessionModel:
        """Delete backup object.

        Args:
            id: `id` in the path.
            object_id: `objectId` in the path.
            from_db_if_sp_unavailable: `fromDBIfSPUnavailable` in the query.
            include_gfs: `includeGFS` in the query.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteBackups.
            NotFound: The server has nothing by this `id` and `object_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/backups/{id}/objects/{objectId}`
        """
        result: SessionModel = await self._call(
            "DeleteBackupObject",
            id=id,
            object_id=object_id,
            from_db_if_sp_unavailable=from_db_if_sp_unavailable,
            include_gfs=include_gfs,
        )
        return result

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.backup_details_model import BackupDetailsModel
    from ..models.backup_details_spec import BackupDetailsSpec
    from ..models.backup_file_model import BackupFileModel
    from ..models.backup_files_result import BackupFilesResult
    from ..models.backup_model import BackupModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.backups_result import BackupsResult
    from ..models.copy_backup_spec import CopyBackupSpec
    from ..models.copy_machines_backups_spec import CopyMachinesBackupsSpec
    from ..models.e_backup_file_gfs_period import EBackupFileGFSPeriod
    from ..models.e_backup_files_filters_order_column import (
        EBackupFilesFiltersOrderColumn,
    )
    from ..models.e_backups_filters_order_column import EBackupsFiltersOrderColumn
    from ..models.e_job_type import EJobType
    from ..models.file_backup_health_check_spec import FileBackupHealthCheckSpec
    from ..models.manage_move_copy_session_spec import ManageMoveCopySessionSpec
    from ..models.move_backup_objects_spec import MoveBackupObjectsSpec
    from ..models.move_backup_spec import MoveBackupSpec
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult
    from ..models.unstructured_backup_download_meta_spec import (
        UnstructuredBackupDownloadMetaSpec,
    )


class Backups(Section):
    """Chains of restore points that jobs have made, and the files that hold them."""

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
        policy_unique_id_filter: str | None = None,
    ) -> BackupsResult:
        """List the backups.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            platform_id_filter: Only rows of the platform with this id.
            job_id_filter: Only backups of the job with this id.
            policy_tag_filter: Only rows with this policy tag. Until 1.3-rev1.
            job_type_filter: Only backups of this kind of job. Since 1.3-rev0.
            policy_unique_id_filter: Only backups of the policy with this tag, `policyUniqueId` of the rows.
                Since 1.3-rev2.

        Returns:
            BackupsResult: A page of backups.

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
            policy_unique_id_filter=policy_unique_id_filter,
        )
        return result

    async def get_backup(
        self,
        *,
        id: UUID | str,
    ) -> BackupModel:
        """Get a backup.

        Args:
            id: Id of the backup.

        Returns:
            BackupModel: A backup: the chain of restore points that a job has made.

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
        """Delete a backup with all of its restore points.

        Deleted backups are gone for good. Immutable ones cannot be deleted before their time.

        Args:
            id: Id of the backup.
            from_db_if_sp_unavailable: Whether to forget the backup if the service provider that holds it
                cannot be reached.
            include_gfs: Whether to delete the restore points kept for the long term (GFS) as well.
            from_db: Whether to forget the backup and leave its files where they are.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """List the files of a backup.

        Args:
            id: Id of the backup.
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only files with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            gfs_period_filter: Only files kept for the long term for this period.

        Returns:
            BackupFilesResult: A page of backup files.

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
        """Get a file of a backup.

        Args:
            id: Id of the backup.
            backup_file_id: Id of the backup file.

        Returns:
            BackupFileModel: A file of a backup.

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
        """Fetch the metadata of a backup of files from the archive repository.

        Args:
            id: Id of the backup.
            body: Where to put the metadata. Can be left out.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        skip: int | None = None,
        limit: int | None = None,
    ) -> BackupObjectsResult:
        """List the machines in a backup.

        Everything comes at once; there are no pages.

        Args:
            id: Id of the backup.
            skip: How many rows to leave out at the start, counted after filtering and ordering. Since
                1.3-rev1.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out. Since 1.3-rev1.

        Returns:
            BackupObjectsResult: A page of backup objects.

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
            skip=skip,
            limit=limit,
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
        """Delete a machine from a backup with all of its restore points.

        Deleted restore points are gone for good.

        Args:
            id: Id of the backup.
            object_id: Id of the backup object.
            from_db_if_sp_unavailable: Whether to forget the machine if the service provider that holds the
                backup cannot be reached.
            include_gfs: Whether to delete the restore points kept for the long term (GFS) as well.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteBackups.
            NotFound: The server has nothing by this `id` and `object_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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

    async def copy_backups(
        self,
        *,
        body: CopyBackupSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Copy backups to another repository.

        The backups stay where they are as well.

        Args:
            body: Which backups to copy, where to.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CopyBackup.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        In 1.3-rev1 only.

        `POST /api/v1/backups/copyTo`
        """
        result: SessionModel = await self._call(
            "CopyBackups",
            body=body,
        )
        return result

    async def start_health_check_backup(
        self,
        *,
        body: FileBackupHealthCheckSpec | Mapping[str, Any] | None = None,
    ) -> SessionsResult:
        """Check backups of files and objects for damage, and repair them if wanted.

        Args:
            body: Which backups to check. Can be left out.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RunHealthCheck.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/backups/runHealthcheck`
        """
        result: SessionsResult = await self._call(
            "StartHealthCheckBackup",
            body=body,
        )
        return result

    async def copy_machines_backups(
        self,
        *,
        body: CopyMachinesBackupsSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Copy a backup of machines, or single machines of it, to a repository or folder.

        The backup stays where it is as well.

        Args:
            body: What to copy of a backup, where to: a repository or a folder.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CopyBackup.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/machines/copyTo`
        """
        result: SessionModel = await self._call(
            "CopyMachinesBackups",
            body=body,
        )
        return result

    async def get_move_copy_sessions(
        self,
    ) -> list[SessionModel]:
        """List the sessions that move or copy backups.

        Everything comes at once; there are no pages.

        Returns:
            list[SessionModel]: The sessions.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MoveBackup or CopyBackup.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/backups/moveCopySessions`
        """
        result: list[SessionModel] = await self._call(
            "GetMoveCopySessions",
        )
        return result

    async def manage_move_copy_session(
        self,
        *,
        session_id: UUID | str,
        body: ManageMoveCopySessionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Retry, give up or undo a session that moves or copies backups.

        Args:
            session_id: Id of the session that moves or copies.
            body: What to do with a session that moves or copies backups.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MoveBackup or CopyBackup.
            NotFound: The server has nothing by this `session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/moveCopySessions/{sessionId}/manage`
        """
        result: SessionModel = await self._call(
            "ManageMoveCopySession",
            session_id=session_id,
            body=body,
        )
        return result

    async def copy_unstructured_data_backups(
        self,
        *,
        body: CopyBackupSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Copy backups of files and objects to another repository.

        The backups stay where they are as well.

        Args:
            body: Which backups to copy, where to.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CopyBackup.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/unstructuredData/copyTo`
        """
        result: SessionModel = await self._call(
            "CopyUnstructuredDataBackups",
            body=body,
        )
        return result

    async def mark_backup_file_as_clean(
        self,
        *,
        id: UUID | str,
        backup_file_id: UUID | str,
    ) -> BackupFileModel:
        """Mark a backup file as free of malware.

        Changes what malware detection says of it, not the file itself.

        Args:
            id: Id of the backup.
            backup_file_id: Id of the backup file.

        Returns:
            BackupFileModel: A file of a backup.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateRansomwareDetectionEvent.
            NotFound: The server has nothing by this `id` and `backup_file_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/{id}/backupFiles/{backupFileId}/markAsClean`
        """
        result: BackupFileModel = await self._call(
            "MarkBackupFileAsClean",
            id=id,
            backup_file_id=backup_file_id,
        )
        return result

    async def mark_backup_file_as_infected(
        self,
        *,
        id: UUID | str,
        backup_file_id: UUID | str,
    ) -> BackupFileModel:
        """Mark a backup file as infected with malware.

        Changes what malware detection says of it, not the file itself.

        Args:
            id: Id of the backup.
            backup_file_id: Id of the backup file.

        Returns:
            BackupFileModel: A file of a backup.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateRansomwareDetectionEvent.
            NotFound: The server has nothing by this `id` and `backup_file_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/{id}/backupFiles/{backupFileId}/markAsInfected`
        """
        result: BackupFileModel = await self._call(
            "MarkBackupFileAsInfected",
            id=id,
            backup_file_id=backup_file_id,
        )
        return result

    async def get_backup_details(
        self,
        *,
        id: UUID | str,
        body: BackupDetailsSpec | Mapping[str, Any],
    ) -> BackupDetailsModel:
        """Get how much space a backup takes, and how many restore points it has.

        Args:
            id: Id of the backup.
            body: Of what the details are wanted.

        Returns:
            BackupDetailsModel: How much space a backup takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewBackups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/{id}/details`
        """
        result: BackupDetailsModel = await self._call(
            "GetBackupDetails",
            id=id,
            body=body,
        )
        return result

    async def move_backup(
        self,
        *,
        id: UUID | str,
        body: MoveBackupSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Move a backup to another repository.

        Args:
            id: Id of the backup.
            body: Where to move a backup to.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MoveBackup.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/{id}/moveTo`
        """
        result: SessionModel = await self._call(
            "MoveBackup",
            id=id,
            body=body,
        )
        return result

    async def move_backup_objects(
        self,
        *,
        id: UUID | str,
        body: MoveBackupObjectsSpec | Mapping[str, Any],
        move_associated_backup_copies: bool | None = None,
    ) -> SessionModel:
        """Move machines of a backup to another job.

        Args:
            id: Id of the backup.
            move_associated_backup_copies: Whether to move copies of the backup that belong to them too; false
                if left out. The server takes False if left out.
            body: Which machines to move, where to.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MoveBackup.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backups/{id}/objects/moveTo`
        """
        result: SessionModel = await self._call(
            "MoveBackupObjects",
            id=id,
            body=body,
            move_associated_backup_copies=move_associated_backup_copies,
        )
        return result

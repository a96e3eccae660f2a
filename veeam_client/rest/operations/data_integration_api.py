# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.backup_content_mount_model import BackupContentMountModel
    from ..models.backup_content_mounts_result import BackupContentMountsResult
    from ..models.e_backup_content_disk_publish_mode import (
        EBackupContentDiskPublishMode,
    )
    from ..models.e_backup_content_mount_state import EBackupContentMountState
    from ..models.e_backup_content_mounts_filters_order_column import (
        EBackupContentMountsFiltersOrderColumn,
    )
    from ..models.publish_backup_content_spec import PublishBackupContentSpec
    from ..models.session_model import SessionModel


class DataIntegrationApi(Section):
    """Publishing disks from backups to other machines, over iSCSI or as a file system."""

    async def get_all_content_publication_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupContentMountsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        state_filter: EBackupContentMountState | str | None = None,
        mode_filter: EBackupContentDiskPublishMode | str | None = None,
    ) -> BackupContentMountsResult:
        """List the published backups.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            state_filter: Only publications in this state.
            mode_filter: Only publications of this kind.

        Returns:
            BackupContentMountsResult: A page of published backups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewContentPublicationMounts.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/dataIntegration`
        """
        result: BackupContentMountsResult = await self._call(
            "GetAllContentPublicationMounts",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
            mode_filter=mode_filter,
        )
        return result

    async def publish_backup_content(
        self,
        *,
        body: PublishBackupContentSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Publish disks from a restore point.

        When the session has ended, the publication says under what address the disks are.

        Args:
            body: Which disks to publish; the class tells how.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PublishBackupContent.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/dataIntegration/publish`
        """
        result: SessionModel = await self._call(
            "PublishBackupContent",
            body=body,
        )
        return result

    async def get_content_publication_mount(
        self,
        *,
        mount_id: UUID | str,
    ) -> BackupContentMountModel:
        """Get a published backup: its disks and how to reach them.

        Args:
            mount_id: Id of the publication.

        Returns:
            BackupContentMountModel: A published backup.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewContentPublicationMounts.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/dataIntegration/{mountId}`
        """
        result: BackupContentMountModel = await self._call(
            "GetContentPublicationMount",
            mount_id=mount_id,
        )
        return result

    async def unpublish_backup_content(
        self,
        *,
        mount_id: UUID | str,
    ) -> SessionModel:
        """End a publication.

        Args:
            mount_id: Id of the publication.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnpublishBackupContent.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/dataIntegration/{mountId}/unpublish`
        """
        result: SessionModel = await self._call(
            "UnpublishBackupContent",
            mount_id=mount_id,
        )
        return result

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

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
    """Operations of the section Data Integration API."""

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
        """Get all content publication mounts.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            state_filter: `stateFilter` in the query.
            mode_filter: `modeFilter` in the query.

        Returns:
            BackupContentMountsResult.

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
        """Publish backup content.

        Args:
            body.

        Returns:
            SessionModel.

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
        """Get content publication mount.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            BackupContentMountModel.

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
        """Unpublish backup content.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            SessionModel.

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

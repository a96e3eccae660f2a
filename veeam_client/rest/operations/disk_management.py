# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.disk_layout_auto_mapping_request import DiskLayoutAutoMappingRequest
    from ..models.disk_layout_auto_mapping_result import DiskLayoutAutoMappingResult
    from ..models.disk_layout_operation_spec import DiskLayoutOperationSpec
    from ..models.disk_management_initialization_request import (
        DiskManagementInitializationRequest,
    )
    from ..models.disk_management_initialization_response import (
        DiskManagementInitializationResponse,
    )
    from ..models.disk_management_volume_unlock_request import (
        DiskManagementVolumeUnlockRequest,
    )
    from ..models.disk_management_volume_unlock_response import (
        DiskManagementVolumeUnlockResponse,
    )
    from ..models.disk_mapping_context import DiskMappingContext
    from ..models.disk_operation_spec import DiskOperationSpec
    from ..models.disk_partition_resize_options import DiskPartitionResizeOptions
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.remove_disk_partition_operation_spec import (
        RemoveDiskPartitionOperationSpec,
    )
    from ..models.resize_disk_partition_operation_spec import (
        ResizeDiskPartitionOperationSpec,
    )
    from ..models.resize_partition_options_request import ResizePartitionOptionsRequest
    from ..models.restore_disk_partition_operation_spec import (
        RestoreDiskPartitionOperationSpec,
    )
    from ..models.restore_layout import RestoreLayout


class DiskManagement(Section):
    """Operations of the section DiskManagement."""

    async def auto_map_disk_layout(
        self,
        *,
        body: DiskLayoutAutoMappingRequest | Mapping[str, Any],
    ) -> DiskLayoutAutoMappingResult:
        """Auto map disk layout.

        Args:
            body.

        Returns:
            DiskLayoutAutoMappingResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DiskManagement.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/automap`
        """
        result: DiskLayoutAutoMappingResult = await self._call(
            "AutoMapDiskLayout",
            body=body,
        )
        return result

    async def disk_management_init(
        self,
        *,
        body: DiskManagementInitializationRequest | Mapping[str, Any],
    ) -> DiskManagementInitializationResponse:
        """Disk management init.

        Args:
            body.

        Returns:
            DiskManagementInitializationResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DiskManagement.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/init`
        """
        result: DiskManagementInitializationResponse = await self._call(
            "DiskManagementInit",
            body=body,
        )
        return result

    async def unlock_volume(
        self,
        *,
        body: DiskManagementVolumeUnlockRequest | Mapping[str, Any],
    ) -> DiskManagementVolumeUnlockResponse:
        """Unlock volume.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body.

        Returns:
            DiskManagementVolumeUnlockResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DiskManagement.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/diskManagement/unlockVolume`
        """
        result: DiskManagementVolumeUnlockResponse = await self._call(
            "UnlockVolume",
            body=body,
        )
        return result

    async def get_restore_layout(
        self,
        *,
        disk_management_session_id: UUID | str,
    ) -> RestoreLayout:
        """Get restore layout.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.

        Returns:
            RestoreLayout.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DiskManagement.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/diskManagement/{diskManagementSessionId}`
        """
        result: RestoreLayout = await self._call(
            "GetRestoreLayout",
            disk_management_session_id=disk_management_session_id,
        )
        return result

    async def apply_backup_layout(
        self,
        *,
        disk_management_session_id: UUID | str,
        body: DiskOperationSpec | Mapping[str, Any],
    ) -> DiskMappingContext:
        """Apply backup layout.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.
            body.

        Returns:
            DiskMappingContext.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            NotFound: The server has nothing by this `disk_management_session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/applyBackupLayout`
        """
        result: DiskMappingContext = await self._call(
            "ApplyBackupLayout",
            disk_management_session_id=disk_management_session_id,
            body=body,
        )
        return result

    async def apply_disk_layout(
        self,
        *,
        disk_management_session_id: UUID | str,
        body: DiskLayoutOperationSpec | Mapping[str, Any],
    ) -> DiskMappingContext:
        """Apply disk layout.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.
            body.

        Returns:
            DiskMappingContext.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            NotFound: The server has nothing by this `disk_management_session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/applyDiskLayout`
        """
        result: DiskMappingContext = await self._call(
            "ApplyDiskLayout",
            disk_management_session_id=disk_management_session_id,
            body=body,
        )
        return result

    async def create_check_point(
        self,
        *,
        disk_management_session_id: UUID | str,
    ) -> EmptySuccessResponse:
        """Create check point.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DiskManagement.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/diskManagement/{diskManagementSessionId}/createCheckPoint`
        """
        result: EmptySuccessResponse = await self._call(
            "CreateCheckPoint",
            disk_management_session_id=disk_management_session_id,
        )
        return result

    async def erase_disk(
        self,
        *,
        disk_management_session_id: UUID | str,
        body: DiskOperationSpec | Mapping[str, Any],
    ) -> DiskMappingContext:
        """Erase disk.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.
            body.

        Returns:
            DiskMappingContext.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            NotFound: The server has nothing by this `disk_management_session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/eraseDisk`
        """
        result: DiskMappingContext = await self._call(
            "EraseDisk",
            disk_management_session_id=disk_management_session_id,
            body=body,
        )
        return result

    async def keep_disk_management_session_alive(
        self,
        *,
        disk_management_session_id: UUID | str,
    ) -> EmptySuccessResponse:
        """Keep disk management session alive.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DiskManagement.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/diskManagement/{diskManagementSessionId}/keepAlive`
        """
        result: EmptySuccessResponse = await self._call(
            "KeepDiskManagementSessionAlive",
            disk_management_session_id=disk_management_session_id,
        )
        return result

    async def remove_partition(
        self,
        *,
        disk_management_session_id: UUID | str,
        body: RemoveDiskPartitionOperationSpec | Mapping[str, Any],
    ) -> DiskMappingContext:
        """Remove partition.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.
            body.

        Returns:
            DiskMappingContext.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            NotFound: The server has nothing by this `disk_management_session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/removePartition`
        """
        result: DiskMappingContext = await self._call(
            "RemovePartition",
            disk_management_session_id=disk_management_session_id,
            body=body,
        )
        return result

    async def resize_partition(
        self,
        *,
        disk_management_session_id: UUID | str,
        body: ResizeDiskPartitionOperationSpec | Mapping[str, Any],
    ) -> DiskMappingContext:
        """Resize partition.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.
            body.

        Returns:
            DiskMappingContext.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            NotFound: The server has nothing by this `disk_management_session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/resizePartition`
        """
        result: DiskMappingContext = await self._call(
            "ResizePartition",
            disk_management_session_id=disk_management_session_id,
            body=body,
        )
        return result

    async def check_can_resize_partition(
        self,
        *,
        disk_management_session_id: UUID | str,
        body: ResizePartitionOptionsRequest | Mapping[str, Any],
    ) -> DiskPartitionResizeOptions:
        """Check can resize partition.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.
            body.

        Returns:
            DiskPartitionResizeOptions.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/resizePartitionOptions`
        """
        result: DiskPartitionResizeOptions = await self._call(
            "CheckCanResizePartition",
            disk_management_session_id=disk_management_session_id,
            body=body,
        )
        return result

    async def restore_partition(
        self,
        *,
        disk_management_session_id: UUID | str,
        body: RestoreDiskPartitionOperationSpec | Mapping[str, Any],
    ) -> DiskMappingContext:
        """Restore partition.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.
            body.

        Returns:
            DiskMappingContext.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            NotFound: The server has nothing by this `disk_management_session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/restorePartition`
        """
        result: DiskMappingContext = await self._call(
            "RestorePartition",
            disk_management_session_id=disk_management_session_id,
            body=body,
        )
        return result

    async def revert_to_check_point(
        self,
        *,
        disk_management_session_id: UUID | str,
    ) -> DiskMappingContext:
        """Revert to check point.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            disk_management_session_id: `diskManagementSessionId` in the path.

        Returns:
            DiskMappingContext.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DiskManagement.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/diskManagement/{diskManagementSessionId}/revertToCheckPoint`
        """
        result: DiskMappingContext = await self._call(
            "RevertToCheckPoint",
            disk_management_session_id=disk_management_session_id,
        )
        return result

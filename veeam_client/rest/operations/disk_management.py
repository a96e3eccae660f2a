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
    """Planning how the disks of a computer are laid out for a restore of volumes."""

    async def auto_map_disk_layout(
        self,
        *,
        body: DiskLayoutAutoMappingRequest | Mapping[str, Any],
    ) -> DiskLayoutAutoMappingResult:
        """Match the disks of a backup to those of the computer.

        The reply has the layout that came of it, and says whether everything found its place.

        Args:
            body: How to match the disks.

        Returns:
            DiskLayoutAutoMappingResult: How the disks were matched.

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
        """Begin a disk management session for a computer and a restore point.

        All other operations of the section take the id of the session. It ends if
        `keep_disk_management_session_alive` is not called now and then.

        Args:
            body: For which computer and restore point a session is wanted.

        Returns:
            DiskManagementInitializationResponse: A disk management session that was begun.

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
        """Unlock an encrypted volume with a key or password.

        A key that does not fit is told in the reply.

        Args:
            body: Which volume to unlock, with what.

        Returns:
            DiskManagementVolumeUnlockResponse: Whether a volume was unlocked.

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
        """Get the disks of the backup, those of the computer, and how they match.

        Args:
            disk_management_session_id: Id of the disk management session.

        Returns:
            RestoreLayout: Disks of a backup and of a computer, and how they match.

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
        """Lay a disk of the computer out as the backup has it.

        What the disk holds is lost, at the latest when the restore runs. The reply is the layout for
        `start_volume_restore`.

        Args:
            disk_management_session_id: Id of the disk management session.
            body: A disk of the computer, and one of the backup if that matters.

        Returns:
            DiskMappingContext: Disks with their partitions, as a restore of volumes takes them.

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
        """Lay a disk of the computer out as a certain disk of the backup.

        What the disk holds is lost, at the latest when the restore runs. The reply is the layout for
        `start_volume_restore`.

        Args:
            disk_management_session_id: Id of the disk management session.
            body: A disk of the computer, and the disk of the backup that it is to be like.

        Returns:
            DiskMappingContext: Disks with their partitions, as a restore of volumes takes them.

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
        """Remember the layout as it is now.

        `revert_to_check_point` comes back to it.

        Args:
            disk_management_session_id: Id of the disk management session.

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
        """Erase a disk of the computer.

        What the disk holds is lost, at the latest when the restore runs. The reply is the layout for
        `start_volume_restore`.

        Args:
            disk_management_session_id: Id of the disk management session.
            body: A disk of the computer, and one of the backup if that matters.

        Returns:
            DiskMappingContext: Disks with their partitions, as a restore of volumes takes them.

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
        """Keep a disk management session from ending for want of use.

        Changes nothing else.

        Args:
            disk_management_session_id: Id of the disk management session.

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
        """Remove a partition from a disk of the computer.

        What the partition holds is lost, at the latest when the restore runs. The reply is the layout for
        `start_volume_restore`.

        Args:
            disk_management_session_id: Id of the disk management session.
            body: Which partition to remove.

        Returns:
            DiskMappingContext: Disks with their partitions, as a restore of volumes takes them.

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
        """Change the size of a partition.

        `check_can_resize_partition` says within which bounds. The reply is the layout for `start_volume_restore`.

        Args:
            disk_management_session_id: Id of the disk management session.
            body: Which partition to resize, and how large it is to be.

        Returns:
            DiskMappingContext: Disks with their partitions, as a restore of volumes takes them.

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
        """Get the bounds within which a partition can be resized.

        Args:
            disk_management_session_id: Id of the disk management session.
            body: The partition whose bounds are wanted.

        Returns:
            DiskPartitionResizeOptions: Bounds within which a partition can be resized.

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
        """Place a partition of the backup on a disk of the computer.

        The data is written by `start_volume_restore`, which takes the layout in the reply.

        Args:
            disk_management_session_id: Id of the disk management session.
            body: Which partition of the backup to place, and where.

        Returns:
            DiskMappingContext: Disks with their partitions, as a restore of volumes takes them.

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
        """Go back to the layout that was remembered.

        What was changed since `create_check_point` is dropped. The reply is the layout for
        `start_volume_restore`.

        Args:
            disk_management_session_id: Id of the disk management session.

        Returns:
            DiskMappingContext: Disks with their partitions, as a restore of volumes takes them.

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

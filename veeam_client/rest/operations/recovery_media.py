# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from uuid import UUID

from ...runtime.section import Section


class RecoveryMedia(Section):
    """Images that computers are started from, to be restored from their backups."""

    async def download_recovery_media(
        self,
        *,
        task_id: UUID | str,
    ) -> bytes:
        """Download recovery media that a task has made.

        Args:
            task_id: Id of the task that made it.

        Returns:
            bytes: The image, as an ISO file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformRemoteBareMetalRecovery.
            NotFound: The server has nothing by this `task_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/recoveryMedia/{taskId}/download`
        """
        result: bytes = await self._call(
            "DownloadRecoveryMedia",
            task_id=task_id,
        )
        return result

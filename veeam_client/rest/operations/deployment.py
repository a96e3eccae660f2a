# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.create_deployment_kit_spec import CreateDeploymentKitSpec
    from ..models.task_model import TaskModel


class Deployment(Section):
    """Kits that let a machine trust the backup server with certificates instead of passwords."""

    async def create_deployment_kit(
        self,
        *,
        body: CreateDeploymentKitSpec | Mapping[str, Any] | None = None,
    ) -> TaskModel:
        """Make a deployment kit.

        When the task has ended, `download_deployment_kit` fetches the file.

        Args:
            body: What kit to make. Can be left out.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateDeploymentKit.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        Works without a licence.

        `POST /api/v1/deployment/generateKit`
        """
        result: TaskModel = await self._call(
            "CreateDeploymentKit",
            body=body,
        )
        return result

    async def download_deployment_kit(
        self,
        *,
        task_id: UUID | str,
    ) -> bytes:
        """Download a deployment kit.

        Args:
            task_id: Id of the task that made it.

        Returns:
            bytes: The kit, as one file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateDeploymentKit.
            NotFound: The server has nothing by this `task_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        Works without a licence.

        `GET /api/v1/deployment/{taskId}/downloadKit`
        """
        result: bytes = await self._call(
            "DownloadDeploymentKit",
            task_id=task_id,
        )
        return result

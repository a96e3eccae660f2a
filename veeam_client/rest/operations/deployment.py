# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.create_deployment_kit_spec import CreateDeploymentKitSpec
    from ..models.task_model import TaskModel


class Deployment(Section):
    """Operations of the section Deployment."""

    async def create_deployment_kit(
        self,
        *,
        body: CreateDeploymentKitSpec | Mapping[str, Any] | None = None,
    ) -> TaskModel:
        """Create deployment kit.

        Args:
            body: Can be left out.

        Returns:
            TaskModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateDeploymentKit.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Download deployment kit.

        Args:
            task_id: `taskId` in the path.

        Returns:
            bytes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateDeploymentKit.
            NotFound: The server has nothing by this `task_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/deployment/{taskId}/downloadKit`
        """
        result: bytes = await self._call(
            "DownloadDeploymentKit",
            task_id=task_id,
        )
        return result

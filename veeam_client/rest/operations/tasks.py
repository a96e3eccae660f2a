# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_task_filters_order_column import ETaskFiltersOrderColumn
    from ..models.e_task_result import ETaskResult
    from ..models.e_task_state import ETaskState
    from ..models.e_task_type import ETaskType
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.task_model import TaskModel
    from ..models.tasks_result import TasksResult


class Tasks(Section):
    """Short work that is not a session: searches, downloads, file restores, deployment kits."""

    async def get_all_tasks(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ETaskFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ETaskType | str | None = None,
        state_filter: ETaskState | str | None = None,
        result_filter: ETaskResult | str | None = None,
    ) -> TasksResult:
        """List the tasks.

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
            ended_after_filter: Only rows that ended after this time; what still runs has no end.
            ended_before_filter: Only rows that ended before this time; what still runs has no end.
            type_filter: Only rows of this type.
            state_filter: Only rows in this state.
            result_filter: Only rows with this result.

        Returns:
            TasksResult: A page of tasks.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewTasks.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/tasks`
        """
        result: TasksResult = await self._call(
            "GetAllTasks",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            type_filter=type_filter,
            state_filter=state_filter,
            result_filter=result_filter,
        )
        return result

    async def get_task(
        self,
        *,
        id: UUID | str,
    ) -> TaskModel:
        """Get a task: its state, progress and result.

        Args:
            id: Id of the task.

        Returns:
            TaskModel: A task; the class tells the kind.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewTasks.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/tasks/{id}`
        """
        result: TaskModel = await self._call(
            "GetTask",
            id=id,
        )
        return result

    async def stop_task(
        self,
        *,
        id: UUID | str,
    ) -> EmptySuccessResponse:
        """Stop a task.

        Args:
            id: Id of the task.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StopTasks.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/tasks/{id}/stop`
        """
        result: EmptySuccessResponse = await self._call(
            "StopTask",
            id=id,
        )
        return result

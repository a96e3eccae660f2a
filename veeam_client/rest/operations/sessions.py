# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_antivirus_scan_result import EAntivirusScanResult
    from ..models.e_antivirus_scan_state import EAntivirusScanState
    from ..models.e_antivirus_scan_type import EAntivirusScanType
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.e_task_log_record_status import ETaskLogRecordStatus
    from ..models.e_task_session_type import ETaskSessionType
    from ..models.e_task_sessions_filters_order_column import (
        ETaskSessionsFiltersOrderColumn,
    )
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.session_log_result import SessionLogResult
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult
    from ..models.task_session_model import TaskSessionModel
    from ..models.task_sessions_result import TaskSessionsResult


class Sessions(Section):
    """Operations of the section Sessions."""

    async def get_all_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESessionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: Sequence[ESessionType | str] | None = None,
        state_filter: ESessionState | str | None = None,
        result_filter: Sequence[ESessionResult | str] | None = None,
        job_id_filter: UUID | str | None = None,
    ) -> SessionsResult:
        """Get all sessions.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            ended_after_filter: `endedAfterFilter` in the query.
            ended_before_filter: `endedBeforeFilter` in the query.
            type_filter: `typeFilter` in the query.
            state_filter: `stateFilter` in the query.
            result_filter: `resultFilter` in the query.
            job_id_filter: `jobIdFilter` in the query.

        Returns:
            SessionsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewSessions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/sessions`
        """
        result: SessionsResult = await self._call(
            "GetAllSessions",
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
            job_id_filter=job_id_filter,
        )
        return result

    async def get_session(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Get session.

        Args:
            id: `id` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewSessions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/sessions/{id}`
        """
        result: SessionModel = await self._call(
            "GetSession",
            id=id,
        )
        return result

    async def get_session_logs(
        self,
        *,
        id: UUID | str,
        status_filter: ETaskLogRecordStatus | str | None = None,
    ) -> SessionLogResult:
        """Get session logs.

        Args:
            id: `id` in the path.
            status_filter: `statusFilter` in the query.

        Returns:
            SessionLogResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewSessions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/sessions/{id}/logs`
        """
        result: SessionLogResult = await self._call(
            "GetSessionLogs",
            id=id,
            status_filter=status_filter,
        )
        return result

    async def stop_session(
        self,
        *,
        id: UUID | str,
    ) -> EmptySuccessResponse:
        """Stop session.

        Args:
            id: `id` in the path.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StopSessions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/sessions/{id}/stop`
        """
        result: EmptySuccessResponse = await self._call(
            "StopSession",
            id=id,
        )
        return result

    async def get_session_task_sessions(
        self,
        *,
        id: UUID | str,
    ) -> TaskSessionsResult:
        """Get session task sessions.

        Args:
            id: `id` in the path.

        Returns:
            TaskSessionsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewTaskSessions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/sessions/{id}/taskSessions`
        """
        result: TaskSessionsResult = await self._call(
            "GetSessionTaskSessions",
            id=id,
        )
        return result

    async def get_all_task_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ETaskSessionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: ETaskSessionType | str | None = None,
        session_type_filter: ESessionType | str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        state_filter: ESessionState | str | None = None,
        result_filter: ESessionResult | str | None = None,
        scan_type_filter: EAntivirusScanType | str | None = None,
        scan_result_filter: EAntivirusScanResult | str | None = None,
        scan_state_filter: EAntivirusScanState | str | None = None,
        session_id_filter: UUID | str | None = None,
    ) -> TaskSessionsResult:
        """Get all task sessions.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            session_type_filter: `sessionTypeFilter` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            ended_after_filter: `endedAfterFilter` in the query.
            ended_before_filter: `endedBeforeFilter` in the query.
            state_filter: `stateFilter` in the query.
            result_filter: `resultFilter` in the query.
            scan_type_filter: `scanTypeFilter` in the query.
            scan_result_filter: `scanResultFilter` in the query.
            scan_state_filter: `scanStateFilter` in the query.
            session_id_filter: `sessionIdFilter` in the query.

        Returns:
            TaskSessionsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewTaskSessions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/taskSessions`
        """
        result: TaskSessionsResult = await self._call(
            "GetAllTaskSessions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            session_type_filter=session_type_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            state_filter=state_filter,
            result_filter=result_filter,
            scan_type_filter=scan_type_filter,
            scan_result_filter=scan_result_filter,
            scan_state_filter=scan_state_filter,
            session_id_filter=session_id_filter,
        )
        return result

    async def get_task_session(
        self,
        *,
        id: UUID | str,
    ) -> TaskSessionModel:
        """Get task session.

        Args:
            id: `id` in the path.

        Returns:
            TaskSessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewTaskSessions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/taskSessions/{id}`
        """
        result: TaskSessionModel = await self._call(
            "GetTaskSession",
            id=id,
        )
        return result

    async def get_task_session_logs(
        self,
        *,
        id: UUID | str,
        status_filter: ETaskLogRecordStatus | str | None = None,
    ) -> SessionLogResult:
        """Get task session logs.

        Args:
            id: `id` in the path.
            status_filter: `statusFilter` in the query.

        Returns:
            SessionLogResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewTaskSessionLogs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/taskSessions/{id}/logs`
        """
        result: SessionLogResult = await self._call(
            "GetTaskSessionLogs",
            id=id,
            status_filter=status_filter,
        )
        return result

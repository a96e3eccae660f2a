# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.section import Section

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
    """Runs of jobs and other long work: their state, result, log, and the tasks within."""

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
        """List the sessions.

        Filter by type: `ConfigurationResynchronize` alone can fill half of the list. Sessions of imports are in
        the section Automation.

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
            type_filter: Only sessions of these types.
            state_filter: Only rows in this state.
            result_filter: Only sessions with one of these results.
            job_id_filter: Only sessions of the job with this id.

        Returns:
            SessionsResult: A page of sessions.

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
        """Get a session: its state, progress and result.

        A server forgets old sessions, and answers 404 then.

        Args:
            id: Id of the session.

        Returns:
            SessionModel: The session. It is over when its state is `Stopped`.

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
        """Get the log of a session.

        Everything comes at once; there are no pages.

        Args:
            id: Id of the session.
            status_filter: Only entries with this status. Since 1.3-rev0.

        Returns:
            SessionLogResult: The log of a session, all of it.

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
        """Stop a session.

        It is over when its state is `Stopped`; a stopped run shows as `Failed`.

        Args:
            id: Id of the session.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

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
        """List the task sessions of a session.

        One for each machine that the session processes.

        Args:
            id: Id of the session.
            skip: How many rows to leave out at the start, counted after filtering and ordering. Since
                1.3-rev1.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out. Since 1.3-rev1.
            order_column: Column to order the rows by. Since 1.3-rev1.
            order_asc: Whether to order upwards (true) or downwards (false). Since 1.3-rev1.
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters. Since 1.3-rev1.
            type_filter: Only rows of this type. Since 1.3-rev1.
            session_type_filter: Only task sessions in sessions of this type. Since 1.3-rev1.
            created_after_filter: Only rows created after this time. Since 1.3-rev1.
            created_before_filter: Only rows created before this time. Since 1.3-rev1.
            ended_after_filter: Only rows that ended after this time; what still runs has no end. Since
                1.3-rev1.
            ended_before_filter: Only rows that ended before this time; what still runs has no end. Since
                1.3-rev1.
            state_filter: Only rows in this state. Since 1.3-rev1.
            result_filter: Only rows with this result. Since 1.3-rev1.
            scan_type_filter: Only malware scans of this kind. Since 1.3-rev1.
            scan_result_filter: Only malware scans with this result. Since 1.3-rev1.
            scan_state_filter: Only malware scans in this state. Since 1.3-rev1.
            session_id_filter: Only task sessions of the session with this id. Since 1.3-rev1.

        Returns:
            TaskSessionsResult: A page of task sessions.

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
        """List the task sessions.

        One for each machine that a session processes.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only task sessions of this kind.
            session_type_filter: Only task sessions in sessions of this type.
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            ended_after_filter: Only rows that ended after this time; what still runs has no end.
            ended_before_filter: Only rows that ended before this time; what still runs has no end.
            state_filter: Only rows in this state.
            result_filter: Only rows with this result.
            scan_type_filter: Only malware scans of this kind.
            scan_result_filter: Only malware scans with this result.
            scan_state_filter: Only malware scans in this state.
            session_id_filter: Only task sessions of the session with this id.

        Returns:
            TaskSessionsResult: A page of task sessions.

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
        """Get a task session.

        Args:
            id: Id of the task session.

        Returns:
            TaskSessionModel: A part of a session, mostly one machine; the class tells the kind.

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
        """Get the log of a task session.

        Everything comes at once; there are no pages.

        Args:
            id: Id of the task session.
            status_filter: Only entries with this status. Since 1.3-rev0.

        Returns:
            SessionLogResult: The log of a session, all of it.

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

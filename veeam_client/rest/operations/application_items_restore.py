# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.sessions_result import SessionsResult


class ApplicationItemsRestore(Section):
    """Restores of items of applications."""

    async def get_all_application_item_child_restore_sessions(
        self,
        *,
        browse_session_id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESessionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ESessionType | str | None = None,
        state_filter: ESessionState | str | None = None,
        result_filter: Sequence[ESessionResult | str] | None = None,
    ) -> SessionsResult:
        """List the sessions of the restores that were made from a browse session.

        Args:
            browse_session_id: Id of the browse session.
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            ended_after_filter: Only rows that ended after this time; what still runs has no end.
            ended_before_filter: Only rows that ended before this time; what still runs has no end.
            type_filter: Only rows of this type.
            state_filter: Only rows in this state.
            result_filter: Only sessions with one of these results.

        Returns:
            SessionsResult: A page of sessions.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetExplorersBrowseSessionChildSessions.
            NotFound: The server has nothing by this `browse_session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/restore/applicationItems/{browseSessionId}/childSessions`
        """
        result: SessionsResult = await self._call(
            "GetAllApplicationItemChildRestoreSessions",
            browse_session_id=browse_session_id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            type_filter=type_filter,
            state_filter=state_filter,
            result_filter=result_filter,
        )
        return result

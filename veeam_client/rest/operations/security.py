# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.authorization_event_model import AuthorizationEventModel
    from ..models.authorization_events_result import AuthorizationEventsResult
    from ..models.best_practices_compliance_model import BestPracticesComplianceModel
    from ..models.best_practices_compliance_result import BestPracticesComplianceResult
    from ..models.best_practices_suppress_request import BestPracticesSuppressRequest
    from ..models.e_authorization_event_state import EAuthorizationEventState
    from ..models.e_authorization_events_filters_order_column import (
        EAuthorizationEventsFiltersOrderColumn,
    )
    from ..models.security_analyzer_schedule_settings_model import (
        SecurityAnalyzerScheduleSettingsModel,
    )
    from ..models.session_model import SessionModel


class Security(Section):
    """Requests that need a second person, and the analyzer that checks the server against good practice."""

    async def get_all_authorization_events(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EAuthorizationEventsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        processed_after_filter: datetime | None = None,
        processed_before_filter: datetime | None = None,
        state_filter: Sequence[EAuthorizationEventState | str] | None = None,
        created_by_filter: str | None = None,
        processed_by_filter: str | None = None,
        expire_before_filter: datetime | None = None,
        expire_after_filter: datetime | None = None,
    ) -> AuthorizationEventsResult:
        """List requests that needed the consent of a second person.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            created_after_filter: Only requests made after this time.
            created_before_filter: Only requests made before this time.
            processed_after_filter: Only requests that were decided after this time.
            processed_before_filter: Only requests that were decided before this time.
            state_filter: Only requests in one of these states.
            created_by_filter: Only requests of this account.
            processed_by_filter: Only requests that this account decided.
            expire_before_filter: Only requests that expire before this time.
            expire_after_filter: Only requests that expire after this time.

        Returns:
            AuthorizationEventsResult: A page of requests.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAuthorizationEvents.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/authorization/events`
        """
        result: AuthorizationEventsResult = await self._call(
            "GetAllAuthorizationEvents",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            processed_after_filter=processed_after_filter,
            processed_before_filter=processed_before_filter,
            state_filter=state_filter,
            created_by_filter=created_by_filter,
            processed_by_filter=processed_by_filter,
            expire_before_filter=expire_before_filter,
            expire_after_filter=expire_after_filter,
        )
        return result

    async def get_authorization_event(
        self,
        *,
        id: UUID | str,
    ) -> AuthorizationEventModel:
        """Get a request that needed the consent of a second person.

        Args:
            id: Id of the request.

        Returns:
            AuthorizationEventModel: A request that needed the consent of a second person.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAuthorizationEvents.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/authorization/events/{id}`
        """
        result: AuthorizationEventModel = await self._call(
            "GetAuthorizationEvent",
            id=id,
        )
        return result

    async def get_best_practices_compliance_result(
        self,
    ) -> BestPracticesComplianceResult:
        """Get what the security analyzer found last.

        Everything comes at once; there are no pages.

        Returns:
            BestPracticesComplianceResult: All checks of the security analyzer.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetBestPracticesComplianceResult.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/securityAnalyzer/bestPractices`
        """
        result: BestPracticesComplianceResult = await self._call(
            "GetBestPracticesComplianceResult",
        )
        return result

    async def reset_all_best_practices_compliance_statuses(
        self,
    ) -> BestPracticesComplianceResult:
        """Take all suppressed checks of the security analyzer up again.

        Returns:
            BestPracticesComplianceResult: All checks of the security analyzer.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ManageBestPracticeCompliance.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/securityAnalyzer/bestPractices/resetAll`
        """
        result: BestPracticesComplianceResult = await self._call(
            "ResetAllBestPracticesComplianceStatuses",
        )
        return result

    async def reset_best_practices_compliance_status(
        self,
        *,
        id: UUID | str,
    ) -> BestPracticesComplianceModel:
        """Take a suppressed check of the security analyzer up again.

        Args:
            id: Id of the check.

        Returns:
            BestPracticesComplianceModel: A check of the security analyzer and its outcome.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ManageBestPracticeCompliance.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/securityAnalyzer/bestPractices/{id}/reset`
        """
        result: BestPracticesComplianceModel = await self._call(
            "ResetBestPracticesComplianceStatus",
            id=id,
        )
        return result

    async def suppress_best_practices_compliance_alert(
        self,
        *,
        id: UUID | str,
        body: BestPracticesSuppressRequest | Mapping[str, Any] | None = None,
    ) -> BestPracticesComplianceModel:
        """Let a check of the security analyzer rest.

        It no longer counts as a violation until it is reset.

        Args:
            id: Id of the check.
            body: Why a check is suppressed. Can be left out.

        Returns:
            BestPracticesComplianceModel: A check of the security analyzer and its outcome.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ManageBestPracticeCompliance.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/securityAnalyzer/bestPractices/{id}/suppress`
        """
        result: BestPracticesComplianceModel = await self._call(
            "SuppressBestPracticesComplianceAlert",
            id=id,
            body=body,
        )
        return result

    async def get_security_analyzer_session(
        self,
    ) -> SessionModel:
        """Get the last run of the security analyzer.

        Returns:
            SessionModel: A session: a run of a job or other long work. It is over when its state is
                `Stopped`, and not before.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetSecurityAnalyzerSession.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/securityAnalyzer/lastRun`
        """
        result: SessionModel = await self._call(
            "GetSecurityAnalyzerSession",
        )
        return result

    async def get_security_analyzer_schedule(
        self,
    ) -> SecurityAnalyzerScheduleSettingsModel:
        """Get when the security analyzer runs and whom it writes to.

        Returns:
            SecurityAnalyzerScheduleSettingsModel: When the security analyzer runs and whom it writes to.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetSecurityAnalyzerSchedule.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/securityAnalyzer/schedule`
        """
        result: SecurityAnalyzerScheduleSettingsModel = await self._call(
            "GetSecurityAnalyzerSchedule",
        )
        return result

    async def modify_security_analyzer_schedule(
        self,
        *,
        body: SecurityAnalyzerScheduleSettingsModel | Mapping[str, Any],
    ) -> SecurityAnalyzerScheduleSettingsModel:
        """Change when the security analyzer runs and whom it writes to.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: When the security analyzer runs and whom it writes to.

        Returns:
            SecurityAnalyzerScheduleSettingsModel: When the security analyzer runs and whom it writes to.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ModifySecurityAnalyzerSchedule.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/securityAnalyzer/schedule`
        """
        result: SecurityAnalyzerScheduleSettingsModel = await self._call(
            "ModifySecurityAnalyzerSchedule",
            body=body,
        )
        return result

    async def start_security_analyzer(
        self,
    ) -> SessionModel:
        """Run the security analyzer now.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartSecurityAnalyzer.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/securityAnalyzer/start`
        """
        result: SessionModel = await self._call(
            "StartSecurityAnalyzer",
        )
        return result

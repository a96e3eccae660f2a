# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

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
    """Operations of the section Security."""

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
        """Get all authorization events.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            processed_after_filter: `processedAfterFilter` in the query.
            processed_before_filter: `processedBeforeFilter` in the query.
            state_filter: `stateFilter` in the query.
            created_by_filter: `createdByFilter` in the query.
            processed_by_filter: `processedByFilter` in the query.
            expire_before_filter: `expireBeforeFilter` in the query.
            expire_after_filter: `expireAfterFilter` in the query.

        Returns:
            AuthorizationEventsResult.

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
        """Get authorization event.

        Args:
            id: `id` in the path.

        Returns:
            AuthorizationEventModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAuthorizationEvents.
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
        """Get best practices compliance result.

        Returns:
            BestPracticesComplianceResult.

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
        """Reset all best practices compliance statuses.

        Returns:
            BestPracticesComplianceResult.

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
        """Reset best practices compliance status.

        Args:
            id: `id` in the path.

        Returns:
            BestPracticesComplianceModel.

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
        """Suppress best practices compliance alert.

        Args:
            id: `id` in the path.
            body: Can be left out.

        Returns:
            BestPracticesComplianceModel.

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
        """Get security analyzer session.

        Returns:
            SessionModel.

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
        """Get security analyzer schedule.

        Returns:
            SecurityAnalyzerScheduleSettingsModel.

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
        """Modify security analyzer schedule.

        Args:
            body.

        Returns:
            SecurityAnalyzerScheduleSettingsModel.

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
        """Start security analyzer.

        Returns:
            SessionModel.

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

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.high_availability_cluster_address_spec import (
        HighAvailabilityClusterAddressSpec,
    )
    from ..models.high_availability_cluster_configuration_model import (
        HighAvailabilityClusterConfigurationModel,
    )
    from ..models.high_availability_cluster_spec import HighAvailabilityClusterSpec
    from ..models.high_availability_switchover_spec import (
        HighAvailabilitySwitchoverSpec,
    )
    from ..models.operation_started_response import OperationStartedResponse
    from ..models.session_model import SessionModel


class HighAvailabilityCluster(Section):
    """Operations of the section High Availability (HA) Cluster."""

    async def get_high_availability_cluster(
        self,
    ) -> HighAvailabilityClusterConfigurationModel:
        """Get high availability cluster.

        Returns:
            HighAvailabilityClusterConfigurationModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewHighAvailabilityCluster.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/highAvailabilityCluster`
        """
        result: HighAvailabilityClusterConfigurationModel = await self._call(
            "GetHighAvailabilityCluster",
        )
        return result

    async def create_high_availability_cluster(
        self,
        *,
        body: HighAvailabilityClusterSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Create high availability cluster.

        Args:
            body.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateHighAvailabilityCluster.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/highAvailabilityCluster`
        """
        result: SessionModel = await self._call(
            "CreateHighAvailabilityCluster",
            body=body,
        )
        return result

    async def delete_high_availability_cluster(
        self,
    ) -> SessionModel:
        """Delete high availability cluster.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteHighAvailabilityCluster.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `DELETE /api/v1/highAvailabilityCluster`
        """
        result: SessionModel = await self._call(
            "DeleteHighAvailabilityCluster",
        )
        return result

    async def change_high_availability_cluster(
        self,
        *,
        body: HighAvailabilityClusterAddressSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Change high availability cluster.

        Args:
            body.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeHighAvailabilityCluster.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/highAvailabilityCluster/changeCluster`
        """
        result: SessionModel = await self._call(
            "ChangeHighAvailabilityCluster",
            body=body,
        )
        return result

    async def failover_high_availability_cluster(
        self,
    ) -> OperationStartedResponse:
        """Failover high availability cluster.

        Returns:
            OperationStartedResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformHighAvailabilityClusterFailover.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/highAvailabilityCluster/failover`
        """
        result: OperationStartedResponse = await self._call(
            "FailoverHighAvailabilityCluster",
        )
        return result

    async def switchover_high_availability_cluster(
        self,
        *,
        body: HighAvailabilitySwitchoverSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Switchover high availability cluster.

        Args:
            body: Can be left out.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission
                PerformHighAvailabilityClusterSwitchover.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/highAvailabilityCluster/switchover`
        """
        result: SessionModel = await self._call(
            "SwitchoverHighAvailabilityCluster",
            body=body,
        )
        return result

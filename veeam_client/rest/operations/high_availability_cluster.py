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
    """Two backup servers as one: a primary node that works, and a secondary one that has the same configuration
    and can take over.
    """

    async def get_high_availability_cluster(
        self,
    ) -> HighAvailabilityClusterConfigurationModel:
        """Get the high availability cluster and its nodes.

        Returns:
            HighAvailabilityClusterConfigurationModel: A high availability cluster.

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
        """Make a high availability cluster of this backup server and a second one.

        This server becomes the primary node. The configuration that the second one has is replaced by a copy of
        this server's.

        Args:
            body: A high availability cluster to be made.

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
        """Take the high availability cluster apart.

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
        """Change the addresses of the high availability cluster.

        Args:
            body: Addresses that a high availability cluster is to have.

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
        """Fail over to the secondary node of the high availability cluster because the primary one is lost.

        The secondary node becomes the primary one. Never do it while the old primary node can still run or come
        back: two primary nodes would go their separate ways. What had not reached the secondary node is missing
        from the configuration.

        Returns:
            OperationStartedResponse: It has begun, and is not done. There is no session to read.

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
        """Switch over to the secondary node of the high availability cluster, as for maintenance of the primary one.

        The nodes change their roles. Both must run, and go on running until it is done. Jobs and services stop,
        and the server does not answer for a while.

        Args:
            body: How to switch over to the secondary node. Can be left out.

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

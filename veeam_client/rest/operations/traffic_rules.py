# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.global_network_traffic_rules_model import (
        GlobalNetworkTrafficRulesModel,
    )


class TrafficRules(Section):
    """Limits and encryption for traffic between networks, for all jobs."""

    async def get_all_traffic_rules(
        self,
    ) -> GlobalNetworkTrafficRulesModel:
        """Get the network traffic rules.

        Everything comes at once; there are no pages.

        Returns:
            GlobalNetworkTrafficRulesModel: Network traffic rules for all jobs.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewTrafficRules.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/trafficRules`
        """
        result: GlobalNetworkTrafficRulesModel = await self._call(
            "GetAllTrafficRules",
        )
        return result

    async def update_traffic_rules(
        self,
        *,
        body: GlobalNetworkTrafficRulesModel | Mapping[str, Any],
    ) -> GlobalNetworkTrafficRulesModel:
        """Replace the network traffic rules.

        Rules that are left out are removed: read them, change what is to change, and send all of them back.

        Args:
            body: Network traffic rules for all jobs.

        Returns:
            GlobalNetworkTrafficRulesModel: Network traffic rules for all jobs.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateTrafficRules.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/trafficRules`
        """
        result: GlobalNetworkTrafficRulesModel = await self._call(
            "UpdateTrafficRules",
            body=body,
        )
        return result

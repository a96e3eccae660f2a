# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_services_filters_order_column import EServicesFiltersOrderColumn
    from ..models.services_result import ServicesResult


class Services(Section):
    """Network services of the backup server and the ports they listen on."""

    async def get_all_services(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EServicesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ServicesResult:
        """List the services of the backup server with their ports.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            ServicesResult: A page of services.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewServices.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/services`
        """
        result: ServicesResult = await self._call(
            "GetAllServices",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

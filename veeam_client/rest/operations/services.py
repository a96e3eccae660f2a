# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_services_filters_order_column import EServicesFiltersOrderColumn
    from ..models.services_result import ServicesResult


class Services(Section):
    """Operations of the section Services."""

    async def get_all_services(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EServicesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ServicesResult:
        """Get all services.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.

        Returns:
            ServicesResult.

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

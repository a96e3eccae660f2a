# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.ewan_accelerators_filters_order_column import (
        EWANAcceleratorsFiltersOrderColumn,
    )
    from ..models.wan_accelerator_model import WANAcceleratorModel
    from ..models.wan_accelerators_result import WANAcceleratorsResult


class WanAccelerators(Section):
    """Machines that send less data over slow lines by remembering what was sent."""

    async def get_all_wan_accelerators(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EWANAcceleratorsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> WANAcceleratorsResult:
        """List the WAN accelerators.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            WANAcceleratorsResult: A page of WAN accelerators.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewWANAccelerators.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/wanAccelerators`
        """
        result: WANAcceleratorsResult = await self._call(
            "GetAllWANAccelerators",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def get_wan_accelerator(
        self,
        *,
        id: UUID | str,
    ) -> WANAcceleratorModel:
        """Get a WAN accelerator.

        Args:
            id: Id of the WAN accelerator.

        Returns:
            WANAcceleratorModel: A WAN accelerator.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewWANAccelerators.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/wanAccelerators/{id}`
        """
        result: WANAcceleratorModel = await self._call(
            "GetWANAccelerator",
            id=id,
        )
        return result

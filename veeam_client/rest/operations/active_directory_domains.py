# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.ad_domain_model import ADDomainModel
    from ..models.ad_domain_spec import ADDomainSpec
    from ..models.ad_domains_result import ADDomainsResult
    from ..models.ead_domain_filters_order_column import EADDomainFiltersOrderColumn


class ActiveDirectoryDomains(Section):
    """Domains that protection groups find their computers in."""

    async def get_all_ad_domains(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EADDomainFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ADDomainsResult:
        """List the Active Directory domains.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            ADDomainsResult: A page of Active Directory domains.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewADDomains.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/adDomains`
        """
        result: ADDomainsResult = await self._call(
            "GetAllADDomains",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def create_ad_domain(
        self,
        *,
        body: ADDomainSpec | Mapping[str, Any],
    ) -> ADDomainModel:
        """Add an Active Directory domain.

        Args:
            body: An Active Directory domain to be added.

        Returns:
            ADDomainModel: An Active Directory domain.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateADDomain.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/adDomains`
        """
        result: ADDomainModel = await self._call(
            "CreateADDomain",
            body=body,
        )
        return result

    async def get_ad_domain(
        self,
        *,
        id: UUID | str,
    ) -> ADDomainModel:
        """Get an Active Directory domain.

        Args:
            id: Id of the domain.

        Returns:
            ADDomainModel: An Active Directory domain.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewADDomains.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/adDomains/{id}`
        """
        result: ADDomainModel = await self._call(
            "GetADDomain",
            id=id,
        )
        return result

    async def delete_ad_domain(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Remove an Active Directory domain.

        Args:
            id: Id of the domain.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteADDomain.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `DELETE /api/v1/adDomains/{id}`
        """
        await self._call(
            "DeleteADDomain",
            id=id,
        )

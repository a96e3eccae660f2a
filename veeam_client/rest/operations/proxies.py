# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_proxies_filters_order_column import EProxiesFiltersOrderColumn
    from ..models.e_proxy_type import EProxyType
    from ..models.proxies_result import ProxiesResult
    from ..models.proxies_states_result import ProxiesStatesResult
    from ..models.proxy_model import ProxyModel
    from ..models.proxy_spec import ProxySpec
    from ..models.session_model import SessionModel


class Proxies(Section):
    """Operations of the section Proxies."""

    async def get_all_proxies(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProxiesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[EProxyType | str] | None = None,
        host_id_filter: UUID | str | None = None,
    ) -> ProxiesResult:
        """Get all proxies.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            host_id_filter: `hostIdFilter` in the query.

        Returns:
            ProxiesResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProxies.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/proxies`
        """
        result: ProxiesResult = await self._call(
            "GetAllProxies",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            host_id_filter=host_id_filter,
        )
        return result

    async def create_proxy(
        self,
        *,
        body: ProxySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Create proxy.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateProxies.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/proxies`
        """
        result: SessionModel = await self._call(
            "CreateProxy",
            body=body,
        )
        return result

    async def get_all_proxies_states(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProxiesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[EProxyType | str] | None = None,
        host_id_filter: UUID | str | None = None,
        is_disabled_filter: bool | None = None,
        is_online_filter: bool | None = None,
        is_out_of_date_filter: bool | None = None,
    ) -> ProxiesStatesResult:
        """Get all proxies states.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            host_id_filter: `hostIdFilter` in the query.
            is_disabled_filter: `isDisabledFilter` in the query.
            is_online_filter: `isOnlineFilter` in the query.
            is_out_of_date_filter: `isOutOfDateFilter` in the query.

        Returns:
            ProxiesStatesResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProxies.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/proxies/states`
        """
        result: ProxiesStatesResult = await self._call(
            "GetAllProxiesStates",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            host_id_filter=host_id_filter,
            is_disabled_filter=is_disabled_filter,
            is_online_filter=is_online_filter,
            is_out_of_date_filter=is_out_of_date_filter,
        )
        return result

    async def get_proxy(
        self,
        *,
        id: UUID | str,
    ) -> ProxyModel:
        """Get proxy.

        Args:
            id: `id` in the path.

        Returns:
            ProxyModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProxies.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/proxies/{id}`
        """
        result: ProxyModel = await self._call(
            "GetProxy",
            id=id,
        )
        return result

    async def update_proxy(
        self,
        *,
        id: UUID | str,
        body: ProxyModel | Mapping[str, Any],
    ) -> SessionModel:
        """Update proxy.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProxies.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/backupInfrastructure/proxies/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateProxy",
            id=id,
            body=body,
        )
        return result

    async def delete_proxy(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete proxy.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteProxies.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/backupInfrastructure/proxies/{id}`
        """
        await self._call(
            "DeleteProxy",
            id=id,
        )

    async def disable_proxy(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Disable proxy.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProxies.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/proxies/{id}/disable`
        """
        await self._call(
            "DisableProxy",
            id=id,
        )

    async def enable_proxy(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Enable proxy.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProxies.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/proxies/{id}/enable`
        """
        await self._call(
            "EnableProxy",
            id=id,
        )

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_proxies_filters_order_column import EProxiesFiltersOrderColumn
    from ..models.e_proxy_type import EProxyType
    from ..models.proxies_result import ProxiesResult
    from ..models.proxies_states_result import ProxiesStatesResult
    from ..models.proxy_model import ProxyModel
    from ..models.proxy_spec import ProxySpec
    from ..models.session_model import SessionModel


class Proxies(Section):
    """Machines that move the data of backups, copies and replicas."""

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
        """List the proxies with their settings.

        For their state see `get_all_proxies_states`.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only proxies of these types.
            host_id_filter: Only proxies on the managed server with this id.

        Returns:
            ProxiesResult: A page of proxies.

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
        """Make a managed server a proxy.

        Args:
            body: A managed server that is to be a proxy; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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

    async def get_proxy(
        self,
        *,
        id: UUID | str,
    ) -> ProxyModel:
        """Get a proxy's settings.

        Args:
            id: Id of the proxy.

        Returns:
            ProxyModel: A proxy; the class tells the kind.

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
        """Change a proxy.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the proxy.
            body: A proxy; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Let a managed server be a proxy no longer.

        The managed server itself stays.

        Args:
            id: Id of the proxy.

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
        """List whether the proxies are online, enabled and up to date.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only proxies of these types.
            host_id_filter: Only proxies on the managed server with this id.
            is_disabled_filter: Only proxies that are disabled (true) or enabled (false).
            is_online_filter: Only proxies that can be reached (true) or cannot (false).
            is_out_of_date_filter: Only proxies with components to update (true) or without (false).

        Returns:
            ProxiesStatesResult: A page of states of proxies.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProxies.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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

    async def disable_proxy(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Disable a proxy.

        Jobs give it no new work.

        Args:
            id: Id of the proxy.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProxies.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Enable a proxy.

        Args:
            id: Id of the proxy.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProxies.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/backupInfrastructure/proxies/{id}/enable`
        """
        await self._call(
            "EnableProxy",
            id=id,
        )

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_mount_server_type import EMountServerType
    from ..models.e_mount_servers_filters_order_column import (
        EMountServersFiltersOrderColumn,
    )
    from ..models.mount_server_model import MountServerModel
    from ..models.mount_server_models_result import MountServerModelsResult
    from ..models.mount_server_spec import MountServerSpec
    from ..models.session_model import SessionModel


class MountServers(Section):
    """Machines that mount backups, so that files can be restored and VMs run from them."""

    async def get_all_mount_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EMountServersFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        write_cache_folder_filter: str | None = None,
        type_filter: EMountServerType | str | None = None,
        is_default_filter: bool | None = None,
    ) -> MountServerModelsResult:
        """List the mount servers.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            write_cache_folder_filter: Only servers with this folder for the write cache. The whole path must
                match unless there is a `*`, which stands for any characters.
            type_filter: Only servers with this operating system.
            is_default_filter: Only servers that are used if nothing else is said (true) or are not (false).

        Returns:
            MountServerModelsResult: A page of mount servers.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewMountServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/backupInfrastructure/mountServers`
        """
        result: MountServerModelsResult = await self._call(
            "GetAllMountServers",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            write_cache_folder_filter=write_cache_folder_filter,
            type_filter=type_filter,
            is_default_filter=is_default_filter,
        )
        return result

    async def setup_mount_server(
        self,
        *,
        body: MountServerSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Make a managed server a mount server.

        Args:
            body: A managed server that is to be a mount server.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission AddMountServer.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/backupInfrastructure/mountServers`
        """
        result: SessionModel = await self._call(
            "SetupMountServer",
            body=body,
        )
        return result

    async def get_default_mount_server(
        self,
    ) -> MountServerModelsResult:
        """Get the mount servers that are used if nothing else is said.

        The reply is a list.

        Returns:
            MountServerModelsResult: A page of mount servers.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewMountServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/backupInfrastructure/mountServers/default`
        """
        result: MountServerModelsResult = await self._call(
            "GetDefaultMountServer",
        )
        return result

    async def get_mount_server(
        self,
        *,
        id: UUID | str,
    ) -> MountServerModel:
        """Get a mount server.

        Args:
            id: Id of the mount server.

        Returns:
            MountServerModel: A mount server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewMountServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/backupInfrastructure/mountServers/{id}`
        """
        result: MountServerModel = await self._call(
            "GetMountServer",
            id=id,
        )
        return result

    async def update_mount_server(
        self,
        *,
        id: UUID | str,
        body: MountServerModel | Mapping[str, Any],
    ) -> SessionModel:
        """Change a mount server.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the mount server.
            body: A mount server.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateMountServer.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `PUT /api/v1/backupInfrastructure/mountServers/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateMountServer",
            id=id,
            body=body,
        )
        return result

    async def set_as_default_mount_server(
        self,
        *,
        id: UUID | str,
    ) -> MountServerModel:
        """Use a mount server if nothing else is said.

        Args:
            id: Id of the mount server.

        Returns:
            MountServerModel: A mount server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission SetAsDefaultMountServer.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/backupInfrastructure/mountServers/{id}/default`
        """
        result: MountServerModel = await self._call(
            "SetAsDefaultMountServer",
            id=id,
        )
        return result

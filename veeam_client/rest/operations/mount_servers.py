# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

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
    """Operations of the section Mount Servers."""

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
        """Get all mount servers.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            write_cache_folder_filter: `writeCacheFolderFilter` in the query.
            type_filter: `typeFilter` in the query.
            is_default_filter: `isDefaultFilter` in the query.

        Returns:
            MountServerModelsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewMountServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Setup mount server.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission AddMountServer.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Get default mount server.

        Returns:
            MountServerModelsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewMountServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Get mount server.

        Args:
            id: `id` in the path.

        Returns:
            MountServerModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewMountServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Update mount server.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateMountServer.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Set as default mount server.

        Args:
            id: `id` in the path.

        Returns:
            MountServerModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission SetAsDefaultMountServer.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/mountServers/{id}/default`
        """
        result: MountServerModel = await self._call(
            "SetAsDefaultMountServer",
            id=id,
        )
        return result

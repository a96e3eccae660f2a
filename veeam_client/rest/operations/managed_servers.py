# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.cloud_director_host_discovery_result import (
        CloudDirectorHostDiscoveryResult,
    )
    from ..models.cloud_director_host_discovery_spec import (
        CloudDirectorHostDiscoverySpec,
    )
    from ..models.e_host_updates_state import EHostUpdatesState
    from ..models.e_managed_server_state import EManagedServerState
    from ..models.e_managed_server_type import EManagedServerType
    from ..models.e_managed_servers_filters_order_column import (
        EManagedServersFiltersOrderColumn,
    )
    from ..models.e_vi_host_type import EViHostType
    from ..models.host_optional_components import HostOptionalComponents
    from ..models.hv_host_discovery_result import HvHostDiscoveryResult
    from ..models.hv_host_discovery_spec import HvHostDiscoverySpec
    from ..models.hyper_v_volume_manage_model import HyperVVolumeManageModel
    from ..models.linux_credentials_spec import LinuxCredentialsSpec
    from ..models.managed_server_model import ManagedServerModel
    from ..models.managed_server_spec import ManagedServerSpec
    from ..models.managed_servers_result import ManagedServersResult
    from ..models.session_model import SessionModel
    from ..models.update_host_components_spec import UpdateHostComponentsSpec


class ManagedServers(Section):
    """Operations of the section Managed Servers."""

    async def get_all_managed_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EManagedServersFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[EManagedServerType | str] | None = None,
        vi_type_filter: EViHostType | str | None = None,
        server_state_filter: EManagedServerState | str | None = None,
        updates_state_filter: Sequence[EHostUpdatesState | str] | None = None,
        include_nested_hosts: bool | None = None,
    ) -> ManagedServersResult:
        """Get all managed servers.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            vi_type_filter: `viTypeFilter` in the query.
            server_state_filter: `serverStateFilter` in the query.
            updates_state_filter: `updatesStateFilter` in the query.
            include_nested_hosts: `includeNestedHosts` in the query.

        Returns:
            ManagedServersResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/managedServers`
        """
        result: ManagedServersResult = await self._call(
            "GetAllManagedServers",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            vi_type_filter=vi_type_filter,
            server_state_filter=server_state_filter,
            updates_state_filter=updates_state_filter,
            include_nested_hosts=include_nested_hosts,
        )
        return result

    async def create_managed_server(
        self,
        *,
        body: ManagedServerSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Create managed server.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/managedServers`
        """
        result: SessionModel = await self._call(
            "CreateManagedServer",
            body=body,
        )
        return result

    async def resolve_cloud_director_hosts(
        self,
        *,
        body: CloudDirectorHostDiscoverySpec | Mapping[str, Any],
    ) -> CloudDirectorHostDiscoveryResult:
        """Resolve cloud director hosts.

        Args:
            body.

        Returns:
            CloudDirectorHostDiscoveryResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/managedServers/cloudDirectorHosts`
        """
        result: CloudDirectorHostDiscoveryResult = await self._call(
            "ResolveCloudDirectorHosts",
            body=body,
        )
        return result

    async def resolve_hyper_v_hosts(
        self,
        *,
        body: HvHostDiscoverySpec | Mapping[str, Any],
    ) -> HvHostDiscoveryResult:
        """Resolve hyper v hosts.

        Args:
            body.

        Returns:
            HvHostDiscoveryResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/managedServers/hyperVHosts`
        """
        result: HvHostDiscoveryResult = await self._call(
            "ResolveHyperVHosts",
            body=body,
        )
        return result

    async def get_host_optional_components_defaults(
        self,
    ) -> HostOptionalComponents:
        """Get host optional components defaults.

        Returns:
            HostOptionalComponents.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/managedServers/optionalComponents/defaults`
        """
        result: HostOptionalComponents = await self._call(
            "GetHostOptionalComponentsDefaults",
        )
        return result

    async def rescan_all_managed_servers(
        self,
    ) -> SessionModel:
        """Rescan all managed servers.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/managedServers/rescan`
        """
        result: SessionModel = await self._call(
            "RescanAllManagedServers",
        )
        return result

    async def update_server_components(
        self,
        *,
        body: UpdateHostComponentsSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Update server components.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpgradeHost.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/managedServers/updateComponents`
        """
        result: SessionModel = await self._call(
            "UpdateServerComponents",
            body=body,
        )
        return result

    async def get_managed_server(
        self,
        *,
        id: UUID | str,
    ) -> ManagedServerModel:
        """Get managed server.

        Args:
            id: `id` in the path.

        Returns:
            ManagedServerModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewManagedServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/managedServers/{id}`
        """
        result: ManagedServerModel = await self._call(
            "GetManagedServer",
            id=id,
        )
        return result

    async def update_managed_server(
        self,
        *,
        id: UUID | str,
        body: ManagedServerModel | Mapping[str, Any],
    ) -> SessionModel:
        """Update managed server.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateManagedServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/backupInfrastructure/managedServers/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateManagedServer",
            id=id,
            body=body,
        )
        return result

    async def delete_managed_server(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Delete managed server.

        Args:
            id: `id` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteManagedServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/backupInfrastructure/managedServers/{id}`
        """
        result: SessionModel = await self._call(
            "DeleteManagedServer",
            id=id,
        )
        return result

    async def rescan_managed_server(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Rescan managed server.

        Args:
            id: `id` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanManagedServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/managedServers/{id}/rescan`
        """
        result: SessionModel = await self._call(
            "RescanManagedServer",
            id=id,
        )
        return result

    async def update_single_use_credentials(
        self,
        *,
        id: UUID | str,
        body: LinuxCredentialsSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Update single use credentials.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateManagedServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/managedServers/{id}/updateSingleUseCredentials`
        """
        result: SessionModel = await self._call(
            "UpdateSingleUseCredentials",
            id=id,
            body=body,
        )
        return result

    async def get_managed_server_volume(
        self,
        *,
        id: UUID | str,
    ) -> HyperVVolumeManageModel:
        """Get managed server volume.

        Args:
            id: `id` in the path.

        Returns:
            HyperVVolumeManageModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewVolumes.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/managedServers/{id}/volumes`
        """
        result: HyperVVolumeManageModel = await self._call(
            "GetManagedServerVolume",
            id=id,
        )
        return result

    async def update_volume(
        self,
        *,
        id: UUID | str,
        body: HyperVVolumeManageModel | Mapping[str, Any],
    ) -> HyperVVolumeManageModel:
        """Update volume.

        Args:
            id: `id` in the path.
            body.

        Returns:
            HyperVVolumeManageModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateVolume.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/backupInfrastructure/managedServers/{id}/volumes`
        """
        result: HyperVVolumeManageModel = await self._call(
            "UpdateVolume",
            id=id,
            body=body,
        )
        return result

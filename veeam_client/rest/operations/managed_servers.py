# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

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
    from ..models.managed_servers_spec import ManagedServersSpec
    from ..models.session_model import SessionModel
    from ..models.update_host_components_spec import UpdateHostComponentsSpec


class ManagedServers(Section):
    """Machines that the backup server works with: vSphere, Hyper-V, Cloud Director, Windows, Linux."""

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
        skip_dedup_appliances: bool | None = None,
    ) -> ManagedServersResult:
        """List the managed servers.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only servers of these types.
            vi_type_filter: Only VMware vSphere servers of this type.
            server_state_filter: Only servers in this state. Since 1.3-rev0.
            updates_state_filter: Only servers whose components are in one of these states. Since 1.3-rev0.
            include_nested_hosts: Whether to list the hosts that belong to a listed server too. Since
                1.3-rev0.
            skip_dedup_appliances: Whether to leave out deduplication appliances. The server takes False if
                left out. Since 1.3-rev2.

        Returns:
            ManagedServersResult: A page of managed servers.

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
            skip_dedup_appliances=skip_dedup_appliances,
        )
        return result

    async def create_managed_server(
        self,
        *,
        body: ManagedServerSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Add a server.

        For its certificate or fingerprint see `get_connection_certificate`.

        Args:
            body: A server to be added; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """List the vCenter servers behind a Cloud Director server.

        Nothing is added by this.

        Args:
            body: Which Cloud Director server to ask.

        Returns:
            CloudDirectorHostDiscoveryResult: vCenter servers behind a Cloud Director server.

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

    async def get_managed_server(
        self,
        *,
        id: UUID | str,
    ) -> ManagedServerModel:
        """Get a managed server.

        Args:
            id: Id of the managed server.

        Returns:
            ManagedServerModel: A managed server; the class tells the kind.

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
        """Change a managed server.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the managed server.
            body: A managed server; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Remove a server.

        It is gone when reading it is answered with 404; its credentials stay in use a little longer. Refused
        while repositories, proxies or jobs use it.

        Args:
            id: Id of the managed server.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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

    async def update_single_use_credentials(
        self,
        *,
        id: UUID | str,
        body: LinuxCredentialsSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Let a Linux server in again with credentials that are not kept.

        Args:
            id: Id of the managed server.
            body: A Linux account with a password or an SSH key, to be added.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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

    async def resolve_hyper_v_hosts(
        self,
        *,
        body: HvHostDiscoverySpec | Mapping[str, Any],
    ) -> HvHostDiscoveryResult:
        """List the Hyper-V hosts of a cluster or of System Center.

        Nothing is added by this.

        Args:
            body: Which cluster or System Center server to ask.

        Returns:
            HvHostDiscoveryResult: A list of Hyper-V hosts.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """List the optional components that a server can be given.

        Returns:
            HostOptionalComponents: Optional components of a server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/backupInfrastructure/managedServers/optionalComponents/defaults`
        """
        result: HostOptionalComponents = await self._call(
            "GetHostOptionalComponentsDefaults",
        )
        return result

    async def rescan_all_managed_servers(
        self,
        *,
        body: ManagedServersSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Look again at what all managed servers have: components, disks, versions.

        Args:
            body: Which managed servers. Can be left out. Since 1.3-rev1.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/backupInfrastructure/managedServers/rescan`
        """
        result: SessionModel = await self._call(
            "RescanAllManagedServers",
            body=body,
        )
        return result

    async def update_server_components(
        self,
        *,
        body: UpdateHostComponentsSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Update the components of managed servers.

        Args:
            body: Which servers to update.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpgradeHost.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/backupInfrastructure/managedServers/updateComponents`
        """
        result: SessionModel = await self._call(
            "UpdateServerComponents",
            body=body,
        )
        return result

    async def rescan_managed_server(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Look again at what a managed server has: components, disks, versions.

        Args:
            id: Id of the managed server.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanManagedServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/backupInfrastructure/managedServers/{id}/rescan`
        """
        result: SessionModel = await self._call(
            "RescanManagedServer",
            id=id,
        )
        return result

    async def get_managed_server_volume(
        self,
        *,
        id: UUID | str,
    ) -> HyperVVolumeManageModel:
        """Get the volumes of a Hyper-V server and their settings for snapshots.

        Args:
            id: Id of the managed server.

        Returns:
            HyperVVolumeManageModel: Volumes of a Hyper-V server and their settings for snapshots.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewVolumes.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Change the settings for snapshots of a Hyper-V server's volumes.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the managed server.
            body: Volumes of a Hyper-V server and their settings for snapshots.

        Returns:
            HyperVVolumeManageModel: Volumes of a Hyper-V server and their settings for snapshots.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateVolume.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `PUT /api/v1/backupInfrastructure/managedServers/{id}/volumes`
        """
        result: HyperVVolumeManageModel = await self._call(
            "UpdateVolume",
            id=id,
            body=body,
        )
        return result

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.ad_domain_inventory_result import ADDomainInventoryResult
    from ..models.disk_slots_result import DiskSlotsResult
    from ..models.e_cold_storage_retrieval_mode import EColdStorageRetrievalMode
    from ..models.e_entra_id_tenants_filters_order_column import (
        EEntraIDTenantsFiltersOrderColumn,
    )
    from ..models.e_hierarchy_type import EHierarchyType
    from ..models.e_inventory_permission_scope import EInventoryPermissionScope
    from ..models.e_platform_type import EPlatformType
    from ..models.e_unstructured_data_inventory_browse_sessions_filters_order_column import (
        EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn,
    )
    from ..models.e_unstructured_data_meta_migration_type import (
        EUnstructuredDataMetaMigrationType,
    )
    from ..models.e_unstructured_data_server_type import EUnstructuredDataServerType
    from ..models.e_unstructured_data_servers_filters_order_column import (
        EUnstructuredDataServersFiltersOrderColumn,
    )
    from ..models.e_vi_root_filters_order_column import EViRootFiltersOrderColumn
    from ..models.e_vmware_inventory_type import EVmwareInventoryType
    from ..models.ead_object_filters_order_column import EADObjectFiltersOrderColumn
    from ..models.entra_id_tenant_model import EntraIDTenantModel
    from ..models.entra_id_tenant_spec import EntraIDTenantSpec
    from ..models.entra_id_tenants_result import EntraIDTenantsResult
    from ..models.ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn,
    )
    from ..models.inventory_browser_filters import InventoryBrowserFilters
    from ..models.inventory_browser_result import InventoryBrowserResult
    from ..models.inventory_machine_details_model import InventoryMachineDetailsModel
    from ..models.inventory_machine_details_request import (
        InventoryMachineDetailsRequest,
    )
    from ..models.physical_inventory_browser_result import (
        PhysicalInventoryBrowserResult,
    )
    from ..models.session_model import SessionModel
    from ..models.task_model import TaskModel
    from ..models.unstructured_data_inventory_browse_folder_model import (
        UnstructuredDataInventoryBrowseFolderModel,
    )
    from ..models.unstructured_data_inventory_browse_folder_spec import (
        UnstructuredDataInventoryBrowseFolderSpec,
    )
    from ..models.unstructured_data_inventory_browse_session_model import (
        UnstructuredDataInventoryBrowseSessionModel,
    )
    from ..models.unstructured_data_inventory_browse_sessions_result import (
        UnstructuredDataInventoryBrowseSessionsResult,
    )
    from ..models.unstructured_data_server_defaults import (
        UnstructuredDataServerDefaults,
    )
    from ..models.unstructured_data_server_model import UnstructuredDataServerModel
    from ..models.unstructured_data_server_spec import UnstructuredDataServerSpec
    from ..models.unstructured_data_servers_result import UnstructuredDataServersResult
    from ..models.v_center_inventory_result import VCenterInventoryResult
    from ..models.vi_roots_result import ViRootsResult


class InventoryBrowser(Section):
    """What the added servers hold: VMs, hosts, datastores, computers, domains, tenants.

    Jobs and restores name their objects as they come from here.
    """

    async def get_all_inventory_hosts(
        self,
        *,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> InventoryBrowserResult:
        """List the servers of the virtual infrastructure.

        Paging, filtering and ordering go into the body.

        Args:
            body: Which objects to list: a page, an order, a condition. Can be left out.

        Returns:
            InventoryBrowserResult: A page of objects of the virtual infrastructure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewInventory.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/inventory`
        """
        result: InventoryBrowserResult = await self._call(
            "GetAllInventoryHosts",
            body=body,
        )
        return result

    async def get_all_entra_id_tenants(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EEntraIDTenantsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> EntraIDTenantsResult:
        """List the Microsoft Entra ID tenants.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            EntraIDTenantsResult: A page of Microsoft Entra ID tenants.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEntraIDTenants.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/inventory/entraId/tenants`
        """
        result: EntraIDTenantsResult = await self._call(
            "GetAllEntraIDTenants",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def create_entra_id_tenant(
        self,
        *,
        body: EntraIDTenantSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Add a Microsoft Entra ID tenant.

        Args:
            body: A Microsoft Entra ID tenant to be added.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateEntraIDTenant.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/inventory/entraId/tenants`
        """
        result: SessionModel = await self._call(
            "CreateEntraIDTenant",
            body=body,
        )
        return result

    async def get_entra_id_tenants(
        self,
        *,
        id: UUID | str,
    ) -> EntraIDTenantModel:
        """Get a Microsoft Entra ID tenant.

        Args:
            id: Id of the tenant.

        Returns:
            EntraIDTenantModel: A Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEntraIDTenants.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/inventory/entraId/tenants/{id}`
        """
        result: EntraIDTenantModel = await self._call(
            "GetEntraIDTenants",
            id=id,
        )
        return result

    async def update_entra_id_tenants(
        self,
        *,
        id: UUID | str,
        body: EntraIDTenantModel | Mapping[str, Any],
    ) -> EntraIDTenantModel:
        """Change a Microsoft Entra ID tenant.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the tenant.
            body: A Microsoft Entra ID tenant.

        Returns:
            EntraIDTenantModel: A Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateEntraIDTenants.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/inventory/entraId/tenants/{id}`
        """
        result: EntraIDTenantModel = await self._call(
            "UpdateEntraIDTenants",
            id=id,
            body=body,
        )
        return result

    async def delete_entra_id_tenants(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Remove a Microsoft Entra ID tenant.

        Args:
            id: Id of the tenant.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteEntraIDTenants.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/inventory/entraId/tenants/{id}`
        """
        result: SessionModel = await self._call(
            "DeleteEntraIDTenants",
            id=id,
        )
        return result

    async def get_all_unstructured_data_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnstructuredDataServersFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[EUnstructuredDataServerType | str] | None = None,
    ) -> UnstructuredDataServersResult:
        """List the file servers, shares and object storage that can be backed up.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only rows of this type. Since 1.3-rev1.

        Returns:
            UnstructuredDataServersResult: A page of file servers, shares and object storage.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUnstructuredDataServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/inventory/unstructuredDataServers`
        """
        result: UnstructuredDataServersResult = await self._call(
            "GetAllUnstructuredDataServers",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )
        return result

    async def create_unstructured_data_server(
        self,
        *,
        body: UnstructuredDataServerSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Add a file server, share or object storage that can be backed up.

        Args:
            body: A file server, share or object storage to be added; the class tells which. Can be left out.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateUnstructuredDataServer.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/inventory/unstructuredDataServers`
        """
        result: SessionModel = await self._call(
            "CreateUnstructuredDataServer",
            body=body,
        )
        return result

    async def get_unstructured_data_servers(
        self,
        *,
        id: UUID | str,
    ) -> UnstructuredDataServerModel:
        """Get a file server, share or object storage that can be backed up.

        Args:
            id: Id of the file server, share or object storage.

        Returns:
            UnstructuredDataServerModel: A file server, share or object storage that can be backed up; the
                class tells the kind.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUnstructuredDataServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/inventory/unstructuredDataServers/{id}`
        """
        result: UnstructuredDataServerModel = await self._call(
            "GetUnstructuredDataServers",
            id=id,
        )
        return result

    async def update_unstructured_data_servers(
        self,
        *,
        id: UUID | str,
        migration_type: EUnstructuredDataMetaMigrationType | str | None = None,
        cold_storage_retrieval_mode: EColdStorageRetrievalMode | str | None = None,
        body: UnstructuredDataServerModel | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Change a file server, share or object storage that can be backed up.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the file server, share or object storage.
            migration_type: How metadata gets into the cache if another repository is to hold it.
            cold_storage_retrieval_mode: How fast the cloud brings data back, if that metadata has to come
                from archive storage. Since 1.3-rev2.
            body: A file server, share or object storage that can be backed up; the class tells the kind. Can
                be left out.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateUnstructuredDataServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/inventory/unstructuredDataServers/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateUnstructuredDataServers",
            id=id,
            migration_type=migration_type,
            cold_storage_retrieval_mode=cold_storage_retrieval_mode,
            body=body,
        )
        return result

    async def delete_unstructured_data_servers(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel | None:
        """Remove a file server, share or object storage from what can be backed up.

        Args:
            id: Id of the file server, share or object storage.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result. None if the server answers without a body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteUnstructuredDataServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `DELETE /api/v1/inventory/unstructuredDataServers/{id}`
        """
        result: SessionModel | None = await self._call(
            "DeleteUnstructuredDataServers",
            id=id,
        )
        return result

    async def get_all_inventory_vmware_hosts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EViRootFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        permission_scope: EInventoryPermissionScope | str | None = None,
    ) -> ViRootsResult:
        """List the VMware vSphere servers.

        Use `get_all_inventory_hosts` instead.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            permission_scope: Only what the account that asks has rights on: to back up, to restore, or
                either. Since 1.3-rev2.

        Returns:
            ViRootsResult: A page of vSphere servers.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewViHierarchy.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Deprecated by the contract.

        `GET /api/v1/inventory/vmware/hosts`
        """
        result: ViRootsResult = await self._call(
            "GetAllInventoryVmwareHosts",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            permission_scope=permission_scope,
        )
        return result

    async def get_vmware_host_object(
        self,
        *,
        name: str,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EvCentersInventoryFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        object_id_filter: str | None = None,
        hierarchy_type_filter: EHierarchyType | str | None = None,
        name_filter: str | None = None,
        type_filter: EVmwareInventoryType | str | None = None,
        parent_container_name_filter: str | None = None,
        permission_scope: EInventoryPermissionScope | str | None = None,
    ) -> VCenterInventoryResult:
        """List the objects of a VMware vSphere server.

        Use `get_inventory_objects` instead.

        Args:
            name: Name of the server, as it was added.
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            object_id_filter: Only the object with this id in vSphere (`vm-101`).
            hierarchy_type_filter: Which of the server's hierarchies to show.
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only objects of this type.
            parent_container_name_filter: Only objects in the container with this name.
            permission_scope: Only what the account that asks has rights on: to back up, to restore, or
                either. Since 1.3-rev2.

        Returns:
            VCenterInventoryResult: A page of objects of a vSphere server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewViHierarchy.
            NotFound: The server has nothing by this `name`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Deprecated by the contract.

        `GET /api/v1/inventory/vmware/hosts/{name}`
        """
        result: VCenterInventoryResult = await self._call(
            "GetVmwareHostObject",
            name=name,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            object_id_filter=object_id_filter,
            hierarchy_type_filter=hierarchy_type_filter,
            name_filter=name_filter,
            type_filter=type_filter,
            parent_container_name_filter=parent_container_name_filter,
            permission_scope=permission_scope,
        )
        return result

    async def get_inventory_objects(
        self,
        *,
        hostname: str,
        reset_cache: bool | None = None,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> InventoryBrowserResult:
        """List the objects of a server of the virtual infrastructure.

        Paging, filtering and ordering go into the body.

        Args:
            hostname: Name of the server, as it was added.
            reset_cache: Whether to read the objects afresh instead of from the server's cache. Fresh is
                slower. Deprecated by the contract. Until 1.3-rev1.
            body: Which objects to list: a page, an order, a condition. Can be left out.

        Returns:
            InventoryBrowserResult: A page of objects of the virtual infrastructure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewInventory.
            NotFound: The server has nothing by this `hostname`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/inventory/{hostname}`
        """
        result: InventoryBrowserResult = await self._call(
            "GetInventoryObjects",
            hostname=hostname,
            reset_cache=reset_cache,
            body=body,
        )
        return result

    async def rescan_inventory_objects(
        self,
        *,
        hostname: str,
    ) -> TaskModel:
        """Read the objects of a server of the virtual infrastructure afresh.

        Use `get_inventory_objects` with `reset_cache` instead.

        Args:
            hostname: Name of the server, as it was added.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanHierarchy.
            NotFound: The server has nothing by this `hostname`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Deprecated by the contract.

        `POST /api/v1/inventory/{hostname}/rescan`
        """
        result: TaskModel = await self._call(
            "RescanInventoryObjects",
            hostname=hostname,
        )
        return result

    async def get_ad_domain_object(
        self,
        *,
        id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EADObjectFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        full_name_filter: str | None = None,
        type_filter: str | None = None,
        parent_id_filter: UUID | str | None = None,
    ) -> ADDomainInventoryResult:
        """List the objects of an Active Directory domain.

        Args:
            id: Id of the domain.
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            full_name_filter: Only objects with this full name. The whole name must match unless there is a
                `*`, which stands for any characters.
            type_filter: Only objects of this type, as `type` of the rows spells it.
            parent_id_filter: Only objects in the object with this id. Since 1.3-rev2.

        Returns:
            ADDomainInventoryResult: A page of objects of an Active Directory domain.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewADHierarchy.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/inventory/activeDirectory/domains/{id}`
        """
        result: ADDomainInventoryResult = await self._call(
            "GetADDomainObject",
            id=id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            full_name_filter=full_name_filter,
            type_filter=type_filter,
            parent_id_filter=parent_id_filter,
        )
        return result

    async def get_all_inventory_pgs(
        self,
        *,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> PhysicalInventoryBrowserResult:
        """List the protection groups as objects for a job.

        Paging, filtering and ordering go into the body.

        Args:
            body: Which objects to list: a page, an order, a condition. Can be left out.

        Returns:
            PhysicalInventoryBrowserResult: A page of computers and protection groups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/inventory/physical`
        """
        result: PhysicalInventoryBrowserResult = await self._call(
            "GetAllInventoryPGs",
            body=body,
        )
        return result

    async def get_inventory_for_pg(
        self,
        *,
        protection_group_id: UUID | str,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> PhysicalInventoryBrowserResult:
        """List the computers of a protection group as objects for a job.

        Paging, filtering and ordering go into the body.

        Args:
            protection_group_id: Id of the protection group.
            body: Which objects to list: a page, an order, a condition. Can be left out.

        Returns:
            PhysicalInventoryBrowserResult: A page of computers and protection groups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            NotFound: The server has nothing by this `protection_group_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/inventory/physical/{protectionGroupId}`
        """
        result: PhysicalInventoryBrowserResult = await self._call(
            "GetInventoryForPG",
            protection_group_id=protection_group_id,
            body=body,
        )
        return result

    async def get_all_inventory_physical_items(
        self,
        *,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> PhysicalInventoryBrowserResult:
        """List all computers and protection groups as objects for a job.

        Paging, filtering and ordering go into the body.

        Args:
            body: Which objects to list: a page, an order, a condition. Can be left out.

        Returns:
            PhysicalInventoryBrowserResult: A page of computers and protection groups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/inventory/physical/all`
        """
        result: PhysicalInventoryBrowserResult = await self._call(
            "GetAllInventoryPhysicalItems",
            body=body,
        )
        return result

    async def get_disks_slots(
        self,
        *,
        platform: EPlatformType | str,
    ) -> DiskSlotsResult:
        """List the slots for disks that VMs of a platform can have.

        There are no pages.

        Args:
            platform: The platform.

        Returns:
            DiskSlotsResult: Slots for disks that VMs of a platform can have.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewInventory.
            NotFound: The server has nothing by this `platform`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/inventory/platforms/{platform}/diskSlots`
        """
        result: DiskSlotsResult = await self._call(
            "GetDisksSlots",
            platform=platform,
        )
        return result

    async def get_inventory_object_details(
        self,
        *,
        body: InventoryMachineDetailsRequest | Mapping[str, Any] | None = None,
    ) -> InventoryMachineDetailsModel:
        """Get details of a machine, such as its disks.

        Args:
            body: Machine to get details of. Can be left out.

        Returns:
            InventoryMachineDetailsModel: Details of a machine; the class tells the platform.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewInventory.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/inventory/retrieveMachineDetails`
        """
        result: InventoryMachineDetailsModel = await self._call(
            "GetInventoryObjectDetails",
            body=body,
        )
        return result

    async def get_unstructured_data_server_defaults(
        self,
    ) -> UnstructuredDataServerDefaults:
        """Get the defaults for file servers, shares and object storage.

        Returns:
            UnstructuredDataServerDefaults: Defaults for file servers, shares and object storage.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUnstructuredDataServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/inventory/unstructuredDataServers/defaults`
        """
        result: UnstructuredDataServerDefaults = await self._call(
            "GetUnstructuredDataServerDefaults",
        )
        return result

    async def get_all_unstructured_data_server_inventory_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        session_id_filter: str | None = None,
        server_id_filter: str | None = None,
        server_name_filter: str | None = None,
    ) -> UnstructuredDataInventoryBrowseSessionsResult:
        """List who is looking into file servers, shares and object storage.

        These are no sessions of work, but the ones that `start_browse_unstructured_data_server` begins.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            session_id_filter: Only the session with this id.
            server_id_filter: Only sessions that look into the file server, share or object storage with this
                id.
            server_name_filter: Only sessions that look into the file server, share or object storage with
                this name.

        Returns:
            UnstructuredDataInventoryBrowseSessionsResult: A page of sessions that look into file servers,
                shares and object storage.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUnstructuredDataServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/inventory/unstructuredDataServers/sessions`
        """
        result: UnstructuredDataInventoryBrowseSessionsResult = await self._call(
            "GetAllUnstructuredDataServerInventoryBrowseSessions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            session_id_filter=session_id_filter,
            server_id_filter=server_id_filter,
            server_name_filter=server_name_filter,
        )
        return result

    async def get_unstructured_data_server_inventory_browse_session(
        self,
        *,
        id: UUID | str,
    ) -> UnstructuredDataInventoryBrowseSessionModel:
        """Get a session that looks into a file server, share or object storage.

        Args:
            id: Id of the session.

        Returns:
            UnstructuredDataInventoryBrowseSessionModel: A session that looks into a file server, share or
                object storage.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUnstructuredDataServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/inventory/unstructuredDataServers/sessions/{id}`
        """
        result: UnstructuredDataInventoryBrowseSessionModel = await self._call(
            "GetUnstructuredDataServerInventoryBrowseSession",
            id=id,
        )
        return result

    async def browse_unstructured_data_server(
        self,
        *,
        id: UUID | str,
        body: UnstructuredDataInventoryBrowseFolderSpec | Mapping[str, Any],
    ) -> UnstructuredDataInventoryBrowseFolderModel:
        """List what is in a folder of a file server, share or object storage.

        Paging, filtering and ordering go into the body.

        Args:
            id: Id of the session.
            body: Which folder to list, and what of it.

        Returns:
            UnstructuredDataInventoryBrowseFolderModel: What is in the folder.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseUnstructuredDataServer.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/inventory/unstructuredDataServers/sessions/{id}/browse`
        """
        result: UnstructuredDataInventoryBrowseFolderModel = await self._call(
            "BrowseUnstructuredDataServer",
            id=id,
            body=body,
        )
        return result

    async def stop_browse_unstructured_data_server(
        self,
        *,
        id: UUID | str,
    ) -> UnstructuredDataInventoryBrowseSessionModel:
        """Stop looking into a file server, share or object storage.

        Args:
            id: Id of the session.

        Returns:
            UnstructuredDataInventoryBrowseSessionModel: The session that has ended.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StopBrowseUnstructuredDataServer.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/inventory/unstructuredDataServers/sessions/{id}/stop`
        """
        result: UnstructuredDataInventoryBrowseSessionModel = await self._call(
            "StopBrowseUnstructuredDataServer",
            id=id,
        )
        return result

    async def start_browse_unstructured_data_server(
        self,
        *,
        id: UUID | str,
        timeout: int | None = None,
    ) -> UnstructuredDataInventoryBrowseSessionModel:
        """Start looking into a file server, share or object storage.

        List folders with the id of the session that comes back, and stop it when done.

        Args:
            id: Id of the file server, share or object storage.
            timeout: For how long the session lives. The interface does not say in which unit.

        Returns:
            UnstructuredDataInventoryBrowseSessionModel: The session to list folders with.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartBrowseUnstructuredDataServer.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/inventory/unstructuredDataServers/{id}/startBrowse`
        """
        result: UnstructuredDataInventoryBrowseSessionModel = await self._call(
            "StartBrowseUnstructuredDataServer",
            id=id,
            timeout=timeout,
        )
        return result

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.ad_domain_inventory_result import ADDomainInventoryResult
    from ..models.e_entra_id_tenants_filters_order_column import (
        EEntraIDTenantsFiltersOrderColumn,
    )
    from ..models.e_hierarchy_type import EHierarchyType
    from ..models.e_unstructured_data_servers_filters_order_column import (
        EUnstructuredDataServersFiltersOrderColumn,
    )
    from ..models.e_vi_root_filters_order_column import EViRootFiltersOrderColumn
    from ..models.e_vmware_inventory_type import EVmwareInventoryType
    from ..models.ead_domain_filters_order_column import EADDomainFiltersOrderColumn
    from ..models.entra_id_tenant_model import EntraIDTenantModel
    from ..models.entra_id_tenant_spec import EntraIDTenantSpec
    from ..models.entra_id_tenants_result import EntraIDTenantsResult
    from ..models.ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn,
    )
    from ..models.inventory_browser_filters import InventoryBrowserFilters
    from ..models.inventory_browser_result import InventoryBrowserResult
    from ..models.physical_inventory_browser_result import (
        PhysicalInventoryBrowserResult,
    )
    from ..models.session_model import SessionModel
    from ..models.task_model import TaskModel
    from ..models.unstructured_data_server_model import UnstructuredDataServerModel
    from ..models.unstructured_data_servers_result import UnstructuredDataServersResult
    from ..models.v_center_inventory_result import VCenterInventoryResult
    from ..models.vi_roots_result import ViRootsResult


class InventoryBrowser(Section):
    """Operations of the section Inventory Browser."""

    async def get_all_inventory_hosts(
        self,
        *,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> InventoryBrowserResult:
        """Get all inventory hosts.

        Args:
            body: Can be left out.

        Returns:
            InventoryBrowserResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudDirectorHierarchy.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/inventory`
        """
        result: InventoryBrowserResult = await self._call(
            "GetAllInventoryHosts",
            body=body,
        )
        return result

    async def get_ad_domain_object(
        self,
        *,
        id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EADDomainFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        full_name_filter: str | None = None,
        type_filter: str | None = None,
    ) -> ADDomainInventoryResult:
        """Get AD domain object.

        Args:
            id: `id` in the path.
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            full_name_filter: `fullNameFilter` in the query.
            type_filter: `typeFilter` in the query.

        Returns:
            ADDomainInventoryResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewADHierarchy.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Get all entra ID tenants.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.

        Returns:
            EntraIDTenantsResult.

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
        """Create entra ID tenant.

        Args:
            body.

        Returns:
            SessionModel.

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
        """Get entra ID tenants.

        Args:
            id: `id` in the path.

        Returns:
            EntraIDTenantModel.

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
        """Update entra ID tenants.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EntraIDTenantModel.

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
        """Delete entra ID tenants.

        Args:
            id: `id` in the path.

        Returns:
            SessionModel.

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

    async def get_all_inventory_p_gs(
        self,
        *,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> PhysicalInventoryBrowserResult:
        """Get all inventory p gs.

        Args:
            body: Can be left out.

        Returns:
            PhysicalInventoryBrowserResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
        """Get inventory for PG.

        Args:
            protection_group_id: `protectionGroupId` in the path.
            body: Can be left out.

        Returns:
            PhysicalInventoryBrowserResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            NotFound: The server has nothing by this `protection_group_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/inventory/physical/{protectionGroupId}`
        """
        result: PhysicalInventoryBrowserResult = await self._call(
            "GetInventoryForPG",
            protection_group_id=protection_group_id,
            body=body,
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
    ) -> UnstructuredDataServersResult:
        """Get all unstructured data servers.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.

        Returns:
            UnstructuredDataServersResult.

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
        )
        return result

    async def get_unstructured_data_servers(
        self,
        *,
        id: UUID | str,
    ) -> UnstructuredDataServerModel:
        """Get unstructured data servers.

        Args:
            id: `id` in the path.

        Returns:
            UnstructuredDataServerModel.

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

    async def get_all_inventory_vmware_hosts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EViRootFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ViRootsResult:
        """Get all inventory vmware hosts.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.

        Returns:
            ViRootsResult.

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
    ) -> VCenterInventoryResult:
        """Get vmware host object.

        Args:
            name: `name` in the path.
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            object_id_filter: `objectIdFilter` in the query.
            hierarchy_type_filter: `hierarchyTypeFilter` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            parent_container_name_filter: `parentContainerNameFilter` in the query.

        Returns:
            VCenterInventoryResult.

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
        )
        return result

    async def get_inventory_objects(
        self,
        *,
        hostname: str,
        reset_cache: bool | None = None,
        body: InventoryBrowserFilters | Mapping[str, Any] | None = None,
    ) -> InventoryBrowserResult:
        """Get inventory objects.

        Args:
            hostname: `hostname` in the path.
            reset_cache: `resetCache` in the query. Deprecated by the contract.
            body: Can be left out.

        Returns:
            InventoryBrowserResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudDirectorHierarchy.
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
        """Rescan inventory objects.

        Args:
            hostname: `hostname` in the path.

        Returns:
            TaskModel.

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

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.capacity_license_workload_model import CapacityLicenseWorkloadModel
    from ..models.capacity_license_workload_result import CapacityLicenseWorkloadResult
    from ..models.e_instance_workloads_filters_order_column import (
        EInstanceWorkloadsFiltersOrderColumn,
    )
    from ..models.e_socket_license_object_type import ESocketLicenseObjectType
    from ..models.e_socket_workloads_filters_order_column import (
        ESocketWorkloadsFiltersOrderColumn,
    )
    from ..models.installed_license_model import InstalledLicenseModel
    from ..models.instance_license_assignment_spec import InstanceLicenseAssignmentSpec
    from ..models.instance_license_workload_model import InstanceLicenseWorkloadModel
    from ..models.instance_license_workload_result import InstanceLicenseWorkloadResult
    from ..models.license_agent_consumption_spec import LicenseAgentConsumptionSpec
    from ..models.license_auto_update_spec import LicenseAutoUpdateSpec
    from ..models.license_create_report_spec import LicenseCreateReportSpec
    from ..models.license_installation_spec import LicenseInstallationSpec
    from ..models.license_remove_spec import LicenseRemoveSpec
    from ..models.license_renew_spec import LicenseRenewSpec
    from ..models.license_renewal_model import LicenseRenewalModel
    from ..models.license_update_model import LicenseUpdateModel
    from ..models.socket_license_workload_model import SocketLicenseWorkloadModel
    from ..models.socket_license_workload_result import SocketLicenseWorkloadResult


class License(Section):
    """Operations of the section License."""

    async def get_installed_license(
        self,
    ) -> InstalledLicenseModel:
        """Get installed license.

        Returns:
            InstalledLicenseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetInstalledLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/license`
        """
        result: InstalledLicenseModel = await self._call(
            "GetInstalledLicense",
        )
        return result

    async def set_agent_consumption(
        self,
        *,
        body: LicenseAgentConsumptionSpec | Mapping[str, Any],
    ) -> InstalledLicenseModel:
        """Set agent consumption.

        Args:
            body.

        Returns:
            InstalledLicenseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission InstallLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/agentConsumption`
        """
        result: InstalledLicenseModel = await self._call(
            "SetAgentConsumption",
            body=body,
        )
        return result

    async def set_auto_update(
        self,
        *,
        body: LicenseAutoUpdateSpec | Mapping[str, Any],
    ) -> InstalledLicenseModel:
        """Set auto update.

        Args:
            body.

        Returns:
            InstalledLicenseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission InstallLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/autoupdate`
        """
        result: InstalledLicenseModel = await self._call(
            "SetAutoUpdate",
            body=body,
        )
        return result

    async def get_licensed_capacity(
        self,
    ) -> CapacityLicenseWorkloadResult:
        """Get licensed capacity.

        Returns:
            CapacityLicenseWorkloadResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetLicensedCapacity.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/license/capacity`
        """
        result: CapacityLicenseWorkloadResult = await self._call(
            "GetLicensedCapacity",
        )
        return result

    async def revoke_capacity_license(
        self,
        *,
        instance_id: UUID | str,
    ) -> CapacityLicenseWorkloadModel:
        """Revoke capacity license.

        Args:
            instance_id: `instanceId` in the path.

        Returns:
            CapacityLicenseWorkloadModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RevokeCapacityLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/capacity/{instanceId}/revoke`
        """
        result: CapacityLicenseWorkloadModel = await self._call(
            "RevokeCapacityLicense",
            instance_id=instance_id,
        )
        return result

    async def create_license_report(
        self,
        *,
        body: LicenseCreateReportSpec | Mapping[str, Any],
    ) -> Any:
        """Create license report.

        Args:
            body.

        Returns:
            Any: A reply that is no JSON comes as bytes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateLicenseReport.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/createReport`
        """
        result: Any = await self._call(
            "CreateLicenseReport",
            body=body,
        )
        return result

    async def install_license(
        self,
        *,
        body: LicenseInstallationSpec | Mapping[str, Any],
    ) -> InstalledLicenseModel:
        """Install license.

        Args:
            body.

        Returns:
            InstalledLicenseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission InstallLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/license/install`
        """
        result: InstalledLicenseModel = await self._call(
            "InstallLicense",
            body=body,
        )
        return result

    async def get_licensed_instances(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstanceWorkloadsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        host_name_filter: str | None = None,
        used_instances_number_filter: float | None = None,
        type_filter: str | None = None,
        instance_id_filter: UUID | str | None = None,
    ) -> InstanceLicenseWorkloadResult:
        """Get licensed instances.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            host_name_filter: `hostNameFilter` in the query.
            used_instances_number_filter: `usedInstancesNumberFilter` in the query.
            type_filter: `typeFilter` in the query.
            instance_id_filter: `instanceIdFilter` in the query.

        Returns:
            InstanceLicenseWorkloadResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetLicensedInstances.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/license/instances`
        """
        result: InstanceLicenseWorkloadResult = await self._call(
            "GetLicensedInstances",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            host_name_filter=host_name_filter,
            used_instances_number_filter=used_instances_number_filter,
            type_filter=type_filter,
            instance_id_filter=instance_id_filter,
        )
        return result

    async def assign_instance_license(
        self,
        *,
        instance_id: UUID | str,
        body: InstanceLicenseAssignmentSpec | Mapping[str, Any] | None = None,
    ) -> InstanceLicenseWorkloadModel:
        """Assign instance license.

        Args:
            instance_id: `instanceId` in the path.
            body: Can be left out.

        Returns:
            InstanceLicenseWorkloadModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission AssignInstanceLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/instances/{instanceId}/assign`
        """
        result: InstanceLicenseWorkloadModel = await self._call(
            "AssignInstanceLicense",
            instance_id=instance_id,
            body=body,
        )
        return result

    async def remove_instance_license(
        self,
        *,
        instance_id: UUID | str,
    ) -> InstanceLicenseWorkloadModel:
        """Remove instance license.

        Args:
            instance_id: `instanceId` in the path.

        Returns:
            InstanceLicenseWorkloadModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RevokeInstanceLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/instances/{instanceId}/remove`
        """
        result: InstanceLicenseWorkloadModel = await self._call(
            "RemoveInstanceLicense",
            instance_id=instance_id,
        )
        return result

    async def revoke_instance_license(
        self,
        *,
        instance_id: UUID | str,
    ) -> InstanceLicenseWorkloadModel:
        """Revoke instance license.

        Args:
            instance_id: `instanceId` in the path.

        Returns:
            InstanceLicenseWorkloadModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RevokeInstanceLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/instances/{instanceId}/revoke`
        """
        result: InstanceLicenseWorkloadModel = await self._call(
            "RevokeInstanceLicense",
            instance_id=instance_id,
        )
        return result

    async def remove_license(
        self,
        *,
        body: LicenseRemoveSpec | Mapping[str, Any],
    ) -> InstalledLicenseModel:
        """Remove license.

        Args:
            body.

        Returns:
            InstalledLicenseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RemoveLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/remove`
        """
        result: InstalledLicenseModel = await self._call(
            "RemoveLicense",
            body=body,
        )
        return result

    async def renew_installed_license(
        self,
        *,
        body: LicenseRenewSpec | Mapping[str, Any],
    ) -> LicenseRenewalModel:
        """Renew installed license.

        Args:
            body.

        Returns:
            LicenseRenewalModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RenewInstalledLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/renew`
        """
        result: LicenseRenewalModel = await self._call(
            "RenewInstalledLicense",
            body=body,
        )
        return result

    async def get_licensed_sockets(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESocketWorkloadsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        host_name_filter: str | None = None,
        host_id_filter: UUID | str | None = None,
        sockets_number_filter: int | None = None,
        cores_number_filter: int | None = None,
        type_filter: ESocketLicenseObjectType | str | None = None,
    ) -> SocketLicenseWorkloadResult:
        """Get licensed sockets.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            host_name_filter: `hostNameFilter` in the query.
            host_id_filter: `hostIdFilter` in the query.
            sockets_number_filter: `socketsNumberFilter` in the query.
            cores_number_filter: `coresNumberFilter` in the query.
            type_filter: `typeFilter` in the query.

        Returns:
            SocketLicenseWorkloadResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetLicensedSockets.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/license/sockets`
        """
        result: SocketLicenseWorkloadResult = await self._call(
            "GetLicensedSockets",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            host_name_filter=host_name_filter,
            host_id_filter=host_id_filter,
            sockets_number_filter=sockets_number_filter,
            cores_number_filter=cores_number_filter,
            type_filter=type_filter,
        )
        return result

    async def revoke_socket_license(
        self,
        *,
        host_id: UUID | str,
    ) -> SocketLicenseWorkloadModel:
        """Revoke socket license.

        Args:
            host_id: `hostId` in the path.

        Returns:
            SocketLicenseWorkloadModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RevokeSocketLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/sockets/{hostId}/revoke`
        """
        result: SocketLicenseWorkloadModel = await self._call(
            "RevokeSocketLicense",
            host_id=host_id,
        )
        return result

    async def update_license(
        self,
    ) -> LicenseUpdateModel:
        """Update license.

        Returns:
            LicenseUpdateModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission InstallLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/license/update`
        """
        result: LicenseUpdateModel = await self._call(
            "UpdateLicense",
        )
        return result

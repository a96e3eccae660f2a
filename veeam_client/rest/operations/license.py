# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

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
    """The installed licence and what uses it up.

    Counts are floats, as one workload can take a part of an instance.
    """

    async def get_installed_license(
        self,
    ) -> InstalledLicenseModel:
        """Get the installed licence: edition, expiry, and how much of it is used.

        Returns:
            InstalledLicenseModel: The installed licence.

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
        body: LicenseAgentConsumptionSpec | Mapping[str, Any] | None = None,
    ) -> InstalledLicenseModel:
        """Allow or forbid agents in the free mode to take instances of the licence.

        Args:
            body: Whether agents in the free mode may take instances. Can be left out.

        Returns:
            InstalledLicenseModel: The installed licence.

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
        body: LicenseAutoUpdateSpec | Mapping[str, Any] | None = None,
    ) -> InstalledLicenseModel:
        """Switch the licence's automatic update on or off.

        Args:
            body: Whether the licence is renewed by itself. Can be left out.

        Returns:
            InstalledLicenseModel: The installed licence.

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
        """List the file shares and object storage that take capacity of the licence.

        Everything comes at once; there are no pages.

        Returns:
            CapacityLicenseWorkloadResult: All workloads that take capacity.

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
        """Take the capacity licence away from a workload.

        Its next backup takes it again.

        Args:
            instance_id: Id of the workload, as the lists of licensed workloads give it.

        Returns:
            CapacityLicenseWorkloadModel: A workload that takes capacity.

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
        """Make a report on the use of the licence.

        The report is made while you wait.

        Args:
            body: What report to make.

        Returns:
            Any: The report: JSON values for the format `Json`, otherwise the file's bytes. A reply that is no
                JSON comes as bytes.

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
        """Install a licence file.

        Replaces the installed licence.

        Args:
            body: A licence to install.

        Returns:
            InstalledLicenseModel: The installed licence.

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
        """List the workloads that take instances of the licence.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            host_name_filter: Only rows on the host with this name.
            used_instances_number_filter: Only workloads that take this number of instances.
            type_filter: Only workloads of this type, as `type` of the rows spells it.
            instance_id_filter: Only the workload with this id.

        Returns:
            InstanceLicenseWorkloadResult: A page of workloads that take instances.

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
        """Give a workload an instance licence.

        Args:
            instance_id: Id of the workload, as the lists of licensed workloads give it.
            body: As what a workload is licensed. Can be left out.

        Returns:
            InstanceLicenseWorkloadModel: A workload that takes instances.

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

    async def revoke_instance_license(
        self,
        *,
        instance_id: UUID | str,
    ) -> InstanceLicenseWorkloadModel:
        """Take the instance licence away from a workload.

        Its next backup takes one again.

        Args:
            instance_id: Id of the workload, as the lists of licensed workloads give it.

        Returns:
            InstanceLicenseWorkloadModel: A workload that takes instances.

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
        """Remove the installed licence.

        Args:
            body: What to remove of the licence.

        Returns:
            InstalledLicenseModel: The installed licence.

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
        """Get the address at which the licence can be renewed.

        Args:
            body: How to renew the licence.

        Returns:
            LicenseRenewalModel: Where to renew the licence.

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
        """List the hosts that take sockets of the licence.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            host_name_filter: Only rows on the host with this name.
            host_id_filter: Only the host with this id.
            sockets_number_filter: Only hosts with this number of CPU sockets.
            cores_number_filter: Only hosts with this number of CPU cores.
            type_filter: Only hosts of this type.

        Returns:
            SocketLicenseWorkloadResult: A page of hosts that take sockets.

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
        """Take the socket licence away from a host.

        Its next backup takes one again.

        Args:
            host_id: Id of the host, as the list of licensed hosts gives it.

        Returns:
            SocketLicenseWorkloadModel: A host that takes CPU sockets.

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
        """Fetch a newer licence from the vendor's server now.

        The backup server needs a way to the internet. Nothing newer is no error: the reply says so.

        Returns:
            LicenseUpdateModel: Outcome of an update of the licence.

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

    async def remove_instance_license(
        self,
        *,
        instance_id: UUID | str,
    ) -> InstanceLicenseWorkloadModel:
        """Strike a workload off the list of licensed workloads.

        Backing it up again takes a licence again.

        Args:
            instance_id: Id of the workload, as the lists of licensed workloads give it.

        Returns:
            InstanceLicenseWorkloadModel: A workload that takes instances.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RevokeInstanceLicense.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/license/instances/{instanceId}/remove`
        """
        result: InstanceLicenseWorkloadModel = await self._call(
            "RemoveInstanceLicense",
            instance_id=instance_id,
        )
        return result

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.azure_instant_vm_recovery_migration_spec import (
        AzureInstantVMRecoveryMigrationSpec,
    )
    from ..models.azure_instant_vm_recovery_mount import AzureInstantVMRecoveryMount
    from ..models.azure_instant_vm_recovery_mounts_result import (
        AzureInstantVMRecoveryMountsResult,
    )
    from ..models.azure_instant_vm_recovery_spec import AzureInstantVMRecoverySpec
    from ..models.azure_instant_vm_recovery_switchover_settings_model import (
        AzureInstantVMRecoverySwitchoverSettingsModel,
    )
    from ..models.e_azure_instant_recovery_mount_state import (
        EAzureInstantRecoveryMountState,
    )
    from ..models.e_azure_instant_vm_recovery_mounts_filters_order_column import (
        EAzureInstantVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_instant_hv_vm_recovery_mounts_filters_order_column import (
        EInstantHvVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ..models.e_instant_vi_vm_recovery_mounts_filters_order_column import (
        EInstantViVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.e_vmware_fcd_instant_recovery_mounts_filters_order_column import (
        EVmwareFcdInstantRecoveryMountsFiltersOrderColumn,
    )
    from ..models.entire_cloud_director_vm_restore_spec import (
        EntireCloudDirectorVMRestoreSpec,
    )
    from ..models.entire_hv_vm_restore_spec import EntireHvVMRestoreSpec
    from ..models.entire_vi_vm_restore_spec import EntireViVMRestoreSpec
    from ..models.entra_id_tenant_browse_mount_model import (
        EntraIdTenantBrowseMountModel,
    )
    from ..models.entra_id_tenant_restore_device_code_model import (
        EntraIdTenantRestoreDeviceCodeModel,
    )
    from ..models.entra_id_tenant_restore_device_code_spec import (
        EntraIdTenantRestoreDeviceCodeSpec,
    )
    from ..models.entra_id_tenant_restore_device_code_state_model import (
        EntraIdTenantRestoreDeviceCodeStateModel,
    )
    from ..models.entra_id_tenant_restore_device_code_state_spec import (
        EntraIdTenantRestoreDeviceCodeStateSpec,
    )
    from ..models.entra_id_tenant_start_restore_from_copy_spec import (
        EntraIdTenantStartRestoreFromCopySpec,
    )
    from ..models.entra_id_tenant_start_restore_spec import (
        EntraIdTenantStartRestoreSpec,
    )
    from ..models.flr_browse_mount_model import FlrBrowseMountModel
    from ..models.flr_mount_spec import FlrMountSpec
    from ..models.instant_hv_vm_recovery_mount import InstantHvVMRecoveryMount
    from ..models.instant_hv_vm_recovery_mounts_result import (
        InstantHvVMRecoveryMountsResult,
    )
    from ..models.instant_hv_vm_recovery_spec import InstantHvVMRecoverySpec
    from ..models.instant_vi_vm_recovery_mount import InstantViVMRecoveryMount
    from ..models.instant_vi_vm_recovery_mounts_result import (
        InstantViVMRecoveryMountsResult,
    )
    from ..models.instant_vi_vm_recovery_spec import InstantViVMRecoverySpec
    from ..models.job_stop_spec import JobStopSpec
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult
    from ..models.unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel,
    )
    from ..models.unstructured_data_mount_spec import UnstructuredDataMountSpec
    from ..models.vi_vm_quick_migration_spec import ViVMQuickMigrationSpec
    from ..models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount
    from ..models.vmware_fcd_instant_recovery_mounts_result import (
        VmwareFcdInstantRecoveryMountsResult,
    )
    from ..models.vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec
    from ..models.vmware_fcd_quick_migration_spec import VmwareFcdQuickMigrationSpec


class Restore(Section):
    """Operations of the section Restore."""

    async def start_entra_id_audit_log_mount(
        self,
        *,
        body: UnstructuredDataMountSpec | Mapping[str, Any],
    ) -> UnstructuredDataFlrBrowseMountModel:
        """Start entra ID audit log mount.

        Args:
            body.

        Returns:
            UnstructuredDataFlrBrowseMountModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntraIDAuditLogRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/entraId/auditLog`
        """
        result: UnstructuredDataFlrBrowseMountModel = await self._call(
            "StartEntraIDAuditLogMount",
            body=body,
        )
        return result

    async def stop_entra_id_audit_log_mount(
        self,
        *,
        session_id: UUID | str,
    ) -> SessionModel:
        """Stop entra ID audit log mount.

        Args:
            session_id: `sessionId` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnmountEntraIDAuditLogRestore.
            NotFound: The server has nothing by this `session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/entraId/auditLog/{sessionId}/unmount`
        """
        result: SessionModel = await self._call(
            "StopEntraIDAuditLogMount",
            session_id=session_id,
        )
        return result

    async def start_entra_id_tenant_restore(
        self,
        *,
        body: EntraIdTenantStartRestoreSpec | Mapping[str, Any],
    ) -> EntraIdTenantBrowseMountModel:
        """Start entra ID tenant restore.

        Args:
            body.

        Returns:
            EntraIdTenantBrowseMountModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntraIDTenantRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/restore/entraId/tenant`
        """
        result: EntraIdTenantBrowseMountModel = await self._call(
            "StartEntraIDTenantRestore",
            body=body,
        )
        return result

    async def get_entra_id_tenant_restore_device_code(
        self,
        *,
        body: EntraIdTenantRestoreDeviceCodeSpec | Mapping[str, Any],
    ) -> EntraIdTenantRestoreDeviceCodeModel:
        """Get entra id tenant restore device code.

        Args:
            body.

        Returns:
            EntraIdTenantRestoreDeviceCodeModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetEntraIdTenantRestoreDeviceCode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/restore/entraId/tenant/deviceCode`
        """
        result: EntraIdTenantRestoreDeviceCodeModel = await self._call(
            "GetEntraIdTenantRestoreDeviceCode",
            body=body,
        )
        return result

    async def get_entra_id_tenant_restore_device_code_state(
        self,
        *,
        body: EntraIdTenantRestoreDeviceCodeStateSpec | Mapping[str, Any],
    ) -> EntraIdTenantRestoreDeviceCodeStateModel:
        """Get entra id tenant restore device code state.

        Args:
            body.

        Returns:
            EntraIdTenantRestoreDeviceCodeStateModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetEntraIdTenantRestoreDeviceCodeState.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/restore/entraId/tenant/deviceCode/state`
        """
        result: EntraIdTenantRestoreDeviceCodeStateModel = await self._call(
            "GetEntraIdTenantRestoreDeviceCodeState",
            body=body,
        )
        return result

    async def start_entra_id_tenant_restore_from_copy(
        self,
        *,
        body: EntraIdTenantStartRestoreFromCopySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Start entra ID tenant restore from copy.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntraIDTenantRestoreFromCopy.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/restore/entraId/tenant/fromCopy`
        """
        result: SessionModel = await self._call(
            "StartEntraIDTenantRestoreFromCopy",
            body=body,
        )
        return result

    async def stop_entra_id_tenant_restore(
        self,
        *,
        session_id: UUID | str,
        body: JobStopSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Stop entra ID tenant restore.

        Args:
            session_id: `sessionId` in the path.
            body: Can be left out.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StopEntraIDTenantRestore.
            NotFound: The server has nothing by this `session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/restore/entraId/tenant/{sessionId}/stop`
        """
        result: SessionModel = await self._call(
            "StopEntraIDTenantRestore",
            session_id=session_id,
            body=body,
        )
        return result

    async def start_flr_mount(
        self,
        *,
        body: FlrMountSpec | Mapping[str, Any],
    ) -> FlrBrowseMountModel:
        """Start flr mount.

        Args:
            body.

        Returns:
            FlrBrowseMountModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartFlrRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/flr`
        """
        result: FlrBrowseMountModel = await self._call(
            "StartFlrMount",
            body=body,
        )
        return result

    async def stop_flr_mount(
        self,
        *,
        session_id: UUID | str,
    ) -> SessionModel:
        """Stop flr mount.

        Args:
            session_id: `sessionId` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnmountFlrRestore.
            NotFound: The server has nothing by this `session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/flr/{sessionId}/unmount`
        """
        result: SessionModel = await self._call(
            "StopFlrMount",
            session_id=session_id,
        )
        return result

    async def get_all_azure_instant_vm_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EAzureInstantVMRecoveryMountsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        state_filter: EAzureInstantRecoveryMountState | str | None = None,
    ) -> AzureInstantVMRecoveryMountsResult:
        """Get all azure instant VM recovery mounts.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            state_filter: `stateFilter` in the query.

        Returns:
            AzureInstantVMRecoveryMountsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRMountedVMs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/azure/vm`
        """
        result: AzureInstantVMRecoveryMountsResult = await self._call(
            "GetAllAzureInstantVMRecoveryMounts",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
        )
        return result

    async def azure_instant_vm_recovery_mount(
        self,
        *,
        body: AzureInstantVMRecoverySpec | Mapping[str, Any],
    ) -> AzureInstantVMRecoveryMount:
        """Azure instant VM recovery mount.

        Args:
            body.

        Returns:
            AzureInstantVMRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartAzureVMInstantRecovery.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/azure/vm`
        """
        result: AzureInstantVMRecoveryMount = await self._call(
            "AzureInstantVMRecoveryMount",
            body=body,
        )
        return result

    async def get_azure_instant_vm_recovery_mount(
        self,
        *,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoveryMount:
        """Get azure instant VM recovery mount.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            AzureInstantVMRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/azure/vm/{mountId}`
        """
        result: AzureInstantVMRecoveryMount = await self._call(
            "GetAzureInstantVMRecoveryMount",
            mount_id=mount_id,
        )
        return result

    async def azure_instant_vm_recovery_migrate(
        self,
        *,
        mount_id: UUID | str,
        body: AzureInstantVMRecoveryMigrationSpec | Mapping[str, Any],
    ) -> AzureInstantVMRecoveryMount:
        """Azure instant VM recovery migrate.

        Args:
            mount_id: `mountId` in the path.
            body.

        Returns:
            AzureInstantVMRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MigrateAzureIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/azure/vm/{mountId}/migrate`
        """
        result: AzureInstantVMRecoveryMount = await self._call(
            "AzureInstantVMRecoveryMigrate",
            mount_id=mount_id,
            body=body,
        )
        return result

    async def get_all_azure_instant_vm_recovery_mount_sessions(
        self,
        *,
        mount_id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESessionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ESessionType | str | None = None,
        state_filter: ESessionState | str | None = None,
        result_filter: Sequence[ESessionResult | str] | None = None,
    ) -> SessionsResult:
        """Get all azure instant VM recovery mount sessions.

        Args:
            mount_id: `mountId` in the path.
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            ended_after_filter: `endedAfterFilter` in the query.
            ended_before_filter: `endedBeforeFilter` in the query.
            type_filter: `typeFilter` in the query.
            state_filter: `stateFilter` in the query.
            result_filter: `resultFilter` in the query.

        Returns:
            SessionsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRMountedVMSessions.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/azure/vm/{mountId}/sessions`
        """
        result: SessionsResult = await self._call(
            "GetAllAzureInstantVMRecoveryMountSessions",
            mount_id=mount_id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            type_filter=type_filter,
            state_filter=state_filter,
            result_filter=result_filter,
        )
        return result

    async def azure_instant_vm_recovery_switchover(
        self,
        *,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoveryMount:
        """Azure instant VM recovery switchover.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            AzureInstantVMRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartAzureIRSwitchover.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/azure/vm/{mountId}/switchover`
        """
        result: AzureInstantVMRecoveryMount = await self._call(
            "AzureInstantVMRecoverySwitchover",
            mount_id=mount_id,
        )
        return result

    async def get_azure_instant_vm_recovery_switchover_settings(
        self,
        *,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoverySwitchoverSettingsModel:
        """Get azure instant VM recovery switchover settings.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            AzureInstantVMRecoverySwitchoverSettingsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRSwitchoverSettings.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/azure/vm/{mountId}/switchoverSettings`
        """
        result: AzureInstantVMRecoverySwitchoverSettingsModel = await self._call(
            "GetAzureInstantVMRecoverySwitchoverSettings",
            mount_id=mount_id,
        )
        return result

    async def update_azure_instant_vm_recovery_switchover_settings(
        self,
        *,
        mount_id: UUID | str,
        body: AzureInstantVMRecoverySwitchoverSettingsModel | Mapping[str, Any] | None = None,
    ) -> AzureInstantVMRecoverySwitchoverSettingsModel:
        """Update azure instant VM recovery switchover settings.

        Args:
            mount_id: `mountId` in the path.
            body: Can be left out.

        Returns:
            AzureInstantVMRecoverySwitchoverSettingsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateAzureIRSwitchoverSettings.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/restore/instantRecovery/azure/vm/{mountId}/switchoverSettings`
        """
        result: AzureInstantVMRecoverySwitchoverSettingsModel = await self._call(
            "UpdateAzureInstantVMRecoverySwitchoverSettings",
            mount_id=mount_id,
            body=body,
        )
        return result

    async def azure_instant_vm_recovery_unmount(
        self,
        *,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoveryMount:
        """Azure instant VM recovery unmount.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            AzureInstantVMRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnmountAzureIRVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/azure/vm/{mountId}/unmount`
        """
        result: AzureInstantVMRecoveryMount = await self._call(
            "AzureInstantVMRecoveryUnmount",
            mount_id=mount_id,
        )
        return result

    async def get_all_instant_hv_vm_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstantHvVMRecoveryMountsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | str | None = None,
        vm_name_filter: str | None = None,
    ) -> InstantHvVMRecoveryMountsResult:
        """Get all instant hv VM recovery mounts.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            state_filter: `stateFilter` in the query.
            vm_name_filter: `vmNameFilter` in the query.

        Returns:
            InstantHvVMRecoveryMountsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedVMs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/hyperV/vm`
        """
        result: InstantHvVMRecoveryMountsResult = await self._call(
            "GetAllInstantHvVMRecoveryMounts",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
            vm_name_filter=vm_name_filter,
        )
        return result

    async def instant_hv_vm_recovery_mount(
        self,
        *,
        body: InstantHvVMRecoverySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Instant hv VM recovery mount.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartHvVMInstantRecovery.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/hyperV/vm`
        """
        result: SessionModel = await self._call(
            "InstantHvVMRecoveryMount",
            body=body,
        )
        return result

    async def get_instant_hv_vm_recovery_mount(
        self,
        *,
        mount_id: UUID | str,
    ) -> InstantHvVMRecoveryMount:
        """Get instant hv VM recovery mount.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            InstantHvVMRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/hyperV/vm/{mountId}`
        """
        result: InstantHvVMRecoveryMount = await self._call(
            "GetInstantHvVMRecoveryMount",
            mount_id=mount_id,
        )
        return result

    async def instant_hv_vm_recovery_migrate(
        self,
        *,
        mount_id: UUID | str,
    ) -> None:
        """Instant hv VM recovery migrate.

        Args:
            mount_id: `mountId` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MigrateIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/hyperV/vm/{mountId}/migrate`
        """
        await self._call(
            "InstantHvVMRecoveryMigrate",
            mount_id=mount_id,
        )

    async def instant_hv_vm_recovery_unmount(
        self,
        *,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Instant hv VM recovery unmount.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DismountIRVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/hyperV/vm/{mountId}/unmount`
        """
        result: SessionModel = await self._call(
            "InstantHvVMRecoveryUnmount",
            mount_id=mount_id,
        )
        return result

    async def get_all_vmware_fcd_instant_recovery_mount_models(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | str | None = None,
    ) -> VmwareFcdInstantRecoveryMountsResult:
        """Get all vmware fcd instant recovery mount models.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            state_filter: `stateFilter` in the query.

        Returns:
            VmwareFcdInstantRecoveryMountsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedDisks.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/vSphere/fcd`
        """
        result: VmwareFcdInstantRecoveryMountsResult = await self._call(
            "GetAllVmwareFcdInstantRecoveryMountModels",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
        )
        return result

    async def instant_recovery_vmware_fcd_mount_with_session(
        self,
        *,
        body: VmwareFcdInstantRecoverySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Instant recovery vmware fcd mount with session.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartFCDInstantRecovery.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/vSphere/fcd`
        """
        result: SessionModel = await self._call(
            "InstantRecoveryVmwareFcdMountWithSession",
            body=body,
        )
        return result

    async def get_vmware_fcd_instant_recovery_mount_model(
        self,
        *,
        mount_id: UUID | str,
    ) -> VmwareFcdInstantRecoveryMount:
        """Get vmware fcd instant recovery mount model.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            VmwareFcdInstantRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedDisks.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}`
        """
        result: VmwareFcdInstantRecoveryMount = await self._call(
            "GetVmwareFcdInstantRecoveryMountModel",
            mount_id=mount_id,
        )
        return result

    async def instant_recovery_vmware_fcd_dismount_with_session(
        self,
        *,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Instant recovery vmware fcd dismount with session.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DismountIRDisks.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}/dismount`
        """
        result: SessionModel = await self._call(
            "InstantRecoveryVmwareFcdDismountWithSession",
            mount_id=mount_id,
        )
        return result

    async def instant_recovery_vmware_fcd_migrate_with_session(
        self,
        *,
        mount_id: UUID | str,
        body: VmwareFcdQuickMigrationSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Instant recovery vmware fcd migrate with session.

        Args:
            mount_id: `mountId` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MigrateIRMountedDisks.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}/migrate`
        """
        result: SessionModel = await self._call(
            "InstantRecoveryVmwareFcdMigrateWithSession",
            mount_id=mount_id,
            body=body,
        )
        return result

    async def get_all_instant_vi_vm_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstantViVMRecoveryMountsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | str | None = None,
        vm_name_filter: str | None = None,
    ) -> InstantViVMRecoveryMountsResult:
        """Get all instant vi VM recovery mounts.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            state_filter: `stateFilter` in the query.
            vm_name_filter: `vmNameFilter` in the query.

        Returns:
            InstantViVMRecoveryMountsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedVMs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/vSphere/vm`
        """
        result: InstantViVMRecoveryMountsResult = await self._call(
            "GetAllInstantViVMRecoveryMounts",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
            vm_name_filter=vm_name_filter,
        )
        return result

    async def instant_vi_vm_recovery_mount(
        self,
        *,
        body: InstantViVMRecoverySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Instant vi VM recovery mount.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartViVMInstantRecovery.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/vSphere/vm`
        """
        result: SessionModel = await self._call(
            "InstantViVMRecoveryMount",
            body=body,
        )
        return result

    async def get_instant_vi_vm_recovery_mount(
        self,
        *,
        mount_id: UUID | str,
    ) -> InstantViVMRecoveryMount:
        """Get instant vi VM recovery mount.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            InstantViVMRecoveryMount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restore/instantRecovery/vSphere/vm/{mountId}`
        """
        result: InstantViVMRecoveryMount = await self._call(
            "GetInstantViVMRecoveryMount",
            mount_id=mount_id,
        )
        return result

    async def instant_vi_vm_recovery_migrate(
        self,
        *,
        mount_id: UUID | str,
        body: ViVMQuickMigrationSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Instant vi VM recovery migrate.

        Args:
            mount_id: `mountId` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MigrateIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/vSphere/vm/{mountId}/migrate`
        """
        result: SessionModel = await self._call(
            "InstantViVMRecoveryMigrate",
            mount_id=mount_id,
            body=body,
        )
        return result

    async def instant_vi_vm_recovery_unmount(
        self,
        *,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Instant vi VM recovery unmount.

        Args:
            mount_id: `mountId` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DismountIRVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/instantRecovery/vSphere/vm/{mountId}/unmount`
        """
        result: SessionModel = await self._call(
            "InstantViVMRecoveryUnmount",
            mount_id=mount_id,
        )
        return result

    async def entire_vm_restore_cloud_director(
        self,
        *,
        body: EntireCloudDirectorVMRestoreSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Entire vm restore cloud director.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntireVmRestoreCloudDirector.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/vmRestore/cloudDirector`
        """
        result: SessionModel = await self._call(
            "EntireVmRestoreCloudDirector",
            body=body,
        )
        return result

    async def entire_vm_restore_hv(
        self,
        *,
        body: EntireHvVMRestoreSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Entire vm restore hv.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntireVmRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/vmRestore/hyperV`
        """
        result: SessionModel = await self._call(
            "EntireVmRestoreHv",
            body=body,
        )
        return result

    async def entire_vm_restore_vmware(
        self,
        *,
        body: EntireViVMRestoreSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Entire vm restore vmware.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntireVmRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/restore/vmRestore/vSphere`
        """
        result: SessionModel = await self._call(
            "EntireVmRestoreVmware",
            body=body,
        )
        return result

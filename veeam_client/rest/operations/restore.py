# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

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
    from ..models.e_instant_unstructured_data_recovery_mounts_filters_order_column import (
        EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn,
    )
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
    from ..models.entra_id_tenant_restore_authorize_model import (
        EntraIdTenantRestoreAuthorizeModel,
    )
    from ..models.entra_id_tenant_restore_authorize_spec import (
        EntraIdTenantRestoreAuthorizeSpec,
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
    from ..models.entra_id_tenant_restore_start_authorization_model import (
        EntraIdTenantRestoreStartAuthorizationModel,
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
    from ..models.instant_unstructured_data_recovery_mount import (
        InstantUnstructuredDataRecoveryMount,
    )
    from ..models.instant_unstructured_data_recovery_mounts_result import (
        InstantUnstructuredDataRecoveryMountsResult,
    )
    from ..models.instant_unstructured_data_restore_migration_spec import (
        InstantUnstructuredDataRestoreMigrationSpec,
    )
    from ..models.instant_unstructured_data_restore_spec import (
        InstantUnstructuredDataRestoreSpec,
    )
    from ..models.instant_vi_vm_recovery_mount import InstantViVMRecoveryMount
    from ..models.instant_vi_vm_recovery_mounts_result import (
        InstantViVMRecoveryMountsResult,
    )
    from ..models.instant_vi_vm_recovery_spec import InstantViVMRecoverySpec
    from ..models.job_stop_spec import JobStopSpec
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult
    from ..models.start_volume_restore_request import StartVolumeRestoreRequest
    from ..models.unstructured_data_archive_retrieval_models_result import (
        UnstructuredDataArchiveRetrievalModelsResult,
    )
    from ..models.unstructured_data_archive_retrieval_spec import (
        UnstructuredDataArchiveRetrievalSpec,
    )
    from ..models.unstructured_data_entire_os_restore_spec import (
        UnstructuredDataEntireOSRestoreSpec,
    )
    from ..models.unstructured_data_entire_share_restore_spec import (
        UnstructuredDataEntireShareRestoreSpec,
    )
    from ..models.unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel,
    )
    from ..models.unstructured_data_mount_spec import UnstructuredDataMountSpec
    from ..models.unstructured_data_switchover_settings_model import (
        UnstructuredDataSwitchoverSettingsModel,
    )
    from ..models.vi_vm_quick_migration_spec import ViVMQuickMigrationSpec
    from ..models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount
    from ..models.vmware_fcd_instant_recovery_mounts_result import (
        VmwareFcdInstantRecoveryMountsResult,
    )
    from ..models.vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec
    from ..models.vmware_fcd_quick_migration_spec import VmwareFcdQuickMigrationSpec


class Restore(Section):
    """Whole machines, instant recovery, and mounts to restore files and directory items from."""

    async def start_entra_id_audit_log_mount(
        self,
        *,
        body: UnstructuredDataMountSpec | Mapping[str, Any],
    ) -> UnstructuredDataFlrBrowseMountModel:
        """Mount a backup of a Microsoft Entra ID audit log.

        Browse it in the section Backup Browsers with the session id that comes back, and unmount it in the end.

        Args:
            body: Which backup to mount.

        Returns:
            UnstructuredDataFlrBrowseMountModel: The mount, with the id of its session.

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
        """Unmount a backup of a Microsoft Entra ID audit log.

        Args:
            session_id: Id of the session of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Open a backup of a Microsoft Entra ID tenant to restore from.

        Browse it in the section Backup Browsers, and stop the session in the end.

        Args:
            body: Which backup to open.

        Returns:
            EntraIdTenantBrowseMountModel: The open backup, with the id of its session.

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
        """Get a code to sign in to a Microsoft Entra ID tenant with, for a restore.

        Somebody opens the address in a browser and types the code in.

        Args:
            body: For which restore a code is wanted.

        Returns:
            EntraIdTenantRestoreDeviceCodeModel: A code to sign in with.

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
        """Ask whether a sign-in by code has succeeded.

        Ask again until the status is no longer `Pending`; the reply then has the credentials to restore with.

        Args:
            body: Which sign-in to ask about.

        Returns:
            EntraIdTenantRestoreDeviceCodeStateModel: Whether a sign-in has succeeded.

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

    async def stop_entra_id_tenant_restore(
        self,
        *,
        session_id: UUID | str,
        body: JobStopSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Close a backup of a Microsoft Entra ID tenant after a restore.

        Args:
            session_id: Id of the session that opened it.
            body: How to stop a job. Can be left out.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Mount a restore point to restore files from.

        Browse it in the section Backup Browsers with the session id that comes back, and unmount it in the end. A
        mount that nobody uses can be set to end by itself.

        Args:
            body: Which restore point to mount for its files; the class tells Windows or Linux.

        Returns:
            FlrBrowseMountModel: The mount, with the id of its session.

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
        """Unmount a restore point after files were restored.

        Args:
            session_id: Id of the session of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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

    async def get_all_vmware_fcd_instant_recovery_mount_models(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | str | None = None,
    ) -> VmwareFcdInstantRecoveryMountsResult:
        """List the instant recoveries of first class disks to vSphere.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            state_filter: Only mounts in this state.

        Returns:
            VmwareFcdInstantRecoveryMountsResult: A page of instant recoveries of first class disks.

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
        """Start instant recovery of disks to vSphere as first class disks.

        Args:
            body: How to recover disks as first class disks.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Get an instant recovery of first class disks to vSphere.

        Args:
            mount_id: Id of the mount.

        Returns:
            VmwareFcdInstantRecoveryMount: An instant recovery of first class disks.

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
        """End an instant recovery of first class disks.

        The disks go away with all that was changed on them, unless they were migrated.

        Args:
            mount_id: Id of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Migrate recovered first class disks to production storage.

        Args:
            mount_id: Id of the mount.
            body: Where to migrate first class disks.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        mount_id_filter: Sequence[UUID | str] | None = None,
    ) -> InstantViVMRecoveryMountsResult:
        """List the instant recoveries to vSphere.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            state_filter: Only mounts in this state.
            vm_name_filter: Only rows of the VM with this name. Since 1.3-rev0.
            mount_id_filter: Only the recoveries with these ids. Since 1.3-rev1.

        Returns:
            InstantViVMRecoveryMountsResult: A page of instant recoveries to vSphere.

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
            mount_id_filter=mount_id_filter,
        )
        return result

    async def instant_vi_vm_recovery_mount(
        self,
        *,
        body: InstantViVMRecoverySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Start instant recovery of a machine to vSphere.

        The VM runs from the backup until it is migrated or unmounted.

        Args:
            body: How to recover a machine to vSphere; the class tells whether to its own place.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Get an instant recovery to vSphere.

        Args:
            mount_id: Id of the mount.

        Returns:
            InstantViVMRecoveryMount: An instant recovery to vSphere.

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
        """Migrate a machine recovered to vSphere to production storage.

        Args:
            mount_id: Id of the mount.
            body: Where to migrate a VM.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """End an instant recovery to vSphere.

        The VM goes away with all that was changed on it, unless it was migrated.

        Args:
            mount_id: Id of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Restore a VM to VMware Cloud Director.

        Args:
            body: How to restore a VM to Cloud Director; the class tells whether to its own place.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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

    async def entire_vm_restore_vmware(
        self,
        *,
        body: EntireViVMRestoreSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Restore a VM to VMware vSphere.

        Args:
            body: How to restore a VM to vSphere; the class tells whether to its own place.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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

    async def start_entra_id_tenant_restore_from_copy(
        self,
        *,
        body: EntraIdTenantStartRestoreFromCopySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Open a copy of a backup of a Microsoft Entra ID tenant to restore from.

        Args:
            body: Which copy to open.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntraIDTenantRestoreFromCopy.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        Works without a licence.

        `POST /api/v1/restore/entraId/tenant/fromCopy`
        """
        result: SessionModel = await self._call(
            "StartEntraIDTenantRestoreFromCopy",
            body=body,
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
        """List the instant recoveries to Azure.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            state_filter: Only mounts in this state.

        Returns:
            AzureInstantVMRecoveryMountsResult: A page of instant recoveries to Azure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRMountedVMs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Start instant recovery of a machine to Azure.

        Args:
            body: How to recover a machine to Azure.

        Returns:
            AzureInstantVMRecoveryMount: The recovery. It is accepted, not done: ask for it again and look at
                its state.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartAzureVMInstantRecovery.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Get an instant recovery to Azure.

        Args:
            mount_id: Id of the mount.

        Returns:
            AzureInstantVMRecoveryMount: An instant recovery to Azure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Begin to migrate a machine recovered to Azure to its final place.

        Args:
            mount_id: Id of the mount.
            body: How to migrate a machine.

        Returns:
            AzureInstantVMRecoveryMount: An instant recovery to Azure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MigrateAzureIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """List the sessions of an instant recovery to Azure.

        Args:
            mount_id: Id of the mount.
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            ended_after_filter: Only rows that ended after this time; what still runs has no end.
            ended_before_filter: Only rows that ended before this time; what still runs has no end.
            type_filter: Only sessions of this type.
            state_filter: Only sessions in this state.
            result_filter: Only sessions with one of these results.

        Returns:
            SessionsResult: A page of sessions.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRMountedVMSessions.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Switch over to the migrated machine in Azure.

        Args:
            mount_id: Id of the mount.

        Returns:
            AzureInstantVMRecoveryMount: An instant recovery to Azure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartAzureIRSwitchover.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Get when a machine recovered to Azure switches over.

        Args:
            mount_id: Id of the mount.

        Returns:
            AzureInstantVMRecoverySwitchoverSettingsModel: When a machine switches over.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAzureIRSwitchoverSettings.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Change when a machine recovered to Azure switches over.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            mount_id: Id of the mount.
            body: When a machine switches over. Can be left out.

        Returns:
            AzureInstantVMRecoverySwitchoverSettingsModel: When a machine switches over.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateAzureIRSwitchoverSettings.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """End an instant recovery to Azure.

        The machine goes away with all that was changed on it, unless it was migrated.

        Args:
            mount_id: Id of the mount.

        Returns:
            AzureInstantVMRecoveryMount: An instant recovery to Azure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnmountAzureIRVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """List the instant recoveries to Hyper-V.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            state_filter: Only mounts in this state.
            vm_name_filter: Only rows of the VM with this name.

        Returns:
            InstantHvVMRecoveryMountsResult: A page of instant recoveries to Hyper-V.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedVMs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Start instant recovery of a machine to Hyper-V.

        The VM runs from the backup until it is migrated or unmounted.

        Args:
            body: How to recover a machine to Hyper-V; the class tells whether to its own place.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartHvVMInstantRecovery.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Get an instant recovery to Hyper-V.

        Args:
            mount_id: Id of the mount.

        Returns:
            InstantHvVMRecoveryMount: An instant recovery to Hyper-V.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """Migrate a machine recovered to Hyper-V to production storage.

        No session comes back; ask for the recovery to see how it stands.

        Args:
            mount_id: Id of the mount.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MigrateIRMountedVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

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
        """End an instant recovery to Hyper-V.

        The VM goes away with all that was changed on it, unless it was migrated.

        Args:
            mount_id: Id of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DismountIRVMs.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/restore/instantRecovery/hyperV/vm/{mountId}/unmount`
        """
        result: SessionModel = await self._call(
            "InstantHvVMRecoveryUnmount",
            mount_id=mount_id,
        )
        return result

    async def entire_vm_restore_hv(
        self,
        *,
        body: EntireHvVMRestoreSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Restore a VM to Microsoft Hyper-V.

        Args:
            body: How to restore a VM to Hyper-V; the class tells whether to its own place.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartEntireVmRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/restore/vmRestore/hyperV`
        """
        result: SessionModel = await self._call(
            "EntireVmRestoreHv",
            body=body,
        )
        return result

    async def entra_id_tenant_restore_authorize(
        self,
        *,
        body: EntraIdTenantRestoreAuthorizeSpec | Mapping[str, Any],
    ) -> EntraIdTenantRestoreAuthorizeModel:
        """Finish a sign-in to a Microsoft Entra ID tenant in a browser, for a restore.

        Takes what the browser brought back. The reply has the credentials to restore with. A sign-in that failed
        is no error: the reply says so.

        Args:
            body: What the browser brought back from a sign-in.

        Returns:
            EntraIdTenantRestoreAuthorizeModel: Whether a sign-in has succeeded.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetEntraIdTenantRestoreDeviceCode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Works without a licence.

        `POST /api/v1/restore/entraId/tenant/authCode/authorize`
        """
        result: EntraIdTenantRestoreAuthorizeModel = await self._call(
            "EntraIdTenantRestoreAuthorize",
            body=body,
        )
        return result

    async def start_entra_id_tenant_restore_authorization(
        self,
        *,
        session_id: UUID | str,
        vdc_session_id: str,
        redirect_uri: str,
    ) -> EntraIdTenantRestoreStartAuthorizationModel:
        """Begin a sign-in to a Microsoft Entra ID tenant in a browser, for a restore.

        Somebody opens the address in a browser and signs in; `entra_id_tenant_restore_authorize` takes what comes
        back.

        Args:
            session_id: Id of the session that opened the backup.
            vdc_session_id: Id of the session in Veeam Data Cloud.
            redirect_uri: Address that the browser is sent to afterwards.

        Returns:
            EntraIdTenantRestoreStartAuthorizationModel: A sign-in that was begun.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetEntraIdTenantRestoreDeviceCode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Works without a licence.

        `GET /api/v1/restore/entraId/tenant/{sessionId}/authCode/startAuthorization`
        """
        result: EntraIdTenantRestoreStartAuthorizationModel = await self._call(
            "StartEntraIdTenantRestoreAuthorization",
            session_id=session_id,
            vdc_session_id=vdc_session_id,
            redirect_uri=redirect_uri,
        )
        return result

    async def start_unstructured_data_flr_mount(
        self,
        *,
        body: UnstructuredDataMountSpec | Mapping[str, Any],
    ) -> UnstructuredDataFlrBrowseMountModel:
        """Mount a backup of a share or object storage to restore files from.

        Browse it in the section Backup Browsers with the session id that comes back, and unmount it in the end.

        Args:
            body: Which backup to mount.

        Returns:
            UnstructuredDataFlrBrowseMountModel: The mount, with the id of its session.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartUnstructuredDataFlrRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/flr/unstructuredData`
        """
        result: UnstructuredDataFlrBrowseMountModel = await self._call(
            "StartUnstructuredDataFlrMount",
            body=body,
        )
        return result

    async def get_all_instant_unstructured_data_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | str | None = None,
        share_name_filter: str | None = None,
    ) -> InstantUnstructuredDataRecoveryMountsResult:
        """List the instant recoveries of file shares.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            state_filter: Only mounts in this state.
            share_name_filter: Only recoveries of the share with this name.

        Returns:
            InstantUnstructuredDataRecoveryMountsResult: A page of instant recoveries of file shares.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedUnstructuredDataShares.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/restore/instantRecovery/unstructuredData`
        """
        result: InstantUnstructuredDataRecoveryMountsResult = await self._call(
            "GetAllInstantUnstructuredDataRecoveryMounts",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
            share_name_filter=share_name_filter,
        )
        return result

    async def instant_unstructured_data_recovery_mount(
        self,
        *,
        body: InstantUnstructuredDataRestoreSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Start instant recovery of file shares.

        The shares are served from the backup until they are migrated or unmounted.

        Args:
            body: Which file shares to recover.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartUnstructuredDataInstantRecovery.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/instantRecovery/unstructuredData`
        """
        result: SessionsResult = await self._call(
            "InstantUnstructuredDataRecoveryMount",
            body=body,
        )
        return result

    async def get_instant_unstructured_data_recovery_mount(
        self,
        *,
        mount_id: UUID | str,
    ) -> InstantUnstructuredDataRecoveryMount:
        """Get an instant recovery of a file share.

        Args:
            mount_id: Id of the mount.

        Returns:
            InstantUnstructuredDataRecoveryMount: An instant recovery of a file share.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewIRMountedUnstructuredDataShares.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/restore/instantRecovery/unstructuredData/{mountId}`
        """
        result: InstantUnstructuredDataRecoveryMount = await self._call(
            "GetInstantUnstructuredDataRecoveryMount",
            mount_id=mount_id,
        )
        return result

    async def instant_unstructured_data_recovery_migrate(
        self,
        *,
        mount_id: UUID | str,
        body: InstantUnstructuredDataRestoreMigrationSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Migrate a recovered file share to production storage.

        Args:
            mount_id: Id of the mount.
            body: How to migrate a recovered file share.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission MigrateIRMountedUnstructuredDataShares.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/instantRecovery/unstructuredData/{mountId}/migrate`
        """
        result: SessionModel = await self._call(
            "InstantUnstructuredDataRecoveryMigrate",
            mount_id=mount_id,
            body=body,
        )
        return result

    async def instant_unstructured_data_share_switchover(
        self,
        *,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Switch over to the migrated file share.

        Args:
            mount_id: Id of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission SwitchIRMountedUnstructuredDataShares.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchover`
        """
        result: SessionModel = await self._call(
            "InstantUnstructuredDataShareSwitchover",
            mount_id=mount_id,
        )
        return result

    async def get_unstructured_data_share_ir_switchover_settings(
        self,
        *,
        mount_id: UUID | str,
    ) -> UnstructuredDataSwitchoverSettingsModel:
        """Get when a recovered file share switches over.

        Args:
            mount_id: Id of the mount.

        Returns:
            UnstructuredDataSwitchoverSettingsModel: When a recovered file share switches over.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission
                ViewUnstructuredDataShareIRSwitchoverSettings.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchoverSettings`
        """
        result: UnstructuredDataSwitchoverSettingsModel = await self._call(
            "GetUnstructuredDataShareIRSwitchoverSettings",
            mount_id=mount_id,
        )
        return result

    async def update_unstructured_data_share_ir_switchover_settings(
        self,
        *,
        mount_id: UUID | str,
        body: UnstructuredDataSwitchoverSettingsModel | Mapping[str, Any] | None = None,
    ) -> UnstructuredDataSwitchoverSettingsModel:
        """Change when a recovered file share switches over.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            mount_id: Id of the mount.
            body: When a recovered file share switches over. Can be left out.

        Returns:
            UnstructuredDataSwitchoverSettingsModel: When a recovered file share switches over.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission
                UpdateUnstructuredDataShareIRSwitchoverSettings.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchoverSettings`
        """
        result: UnstructuredDataSwitchoverSettingsModel = await self._call(
            "UpdateUnstructuredDataShareIRSwitchoverSettings",
            mount_id=mount_id,
            body=body,
        )
        return result

    async def instant_unstructured_data_recovery_unmount(
        self,
        *,
        mount_id: UUID | str,
    ) -> SessionModel:
        """End an instant recovery of a file share.

        The share goes away with all that was changed on it, unless it was migrated.

        Args:
            mount_id: Id of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnmountIRUnstructuredDataShare.
            NotFound: The server has nothing by this `mount_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/instantRecovery/unstructuredData/{mountId}/unmount`
        """
        result: SessionModel = await self._call(
            "InstantUnstructuredDataRecoveryUnmount",
            mount_id=mount_id,
        )
        return result

    async def entire_unstructured_data_share_restore(
        self,
        *,
        body: UnstructuredDataEntireShareRestoreSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Restore a whole file share.

        Args:
            body: How to restore a whole file share.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreEntireFileShare.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/unstructuredData/fileShare`
        """
        result: SessionModel = await self._call(
            "EntireUnstructuredDataShareRestore",
            body=body,
        )
        return result

    async def entire_unstructured_data_os_restore(
        self,
        *,
        body: UnstructuredDataEntireOSRestoreSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Restore a whole bucket or container of object storage.

        Args:
            body: How to restore a whole bucket or container.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreEntireBucket.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/unstructuredData/objectStorage`
        """
        result: SessionModel = await self._call(
            "EntireUnstructuredDataOSRestore",
            body=body,
        )
        return result

    async def stop_unstructured_data_flr_mount(
        self,
        *,
        session_id: UUID | str,
    ) -> SessionModel:
        """Unmount a backup of a share or object storage after files were restored.

        Args:
            session_id: Id of the session of the mount.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnmountUnstructuredDataFLRVolumes.
            NotFound: The server has nothing by this `session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/restore/unstructuredData/{sessionId}/unmount`
        """
        result: SessionModel = await self._call(
            "StopUnstructuredDataFLRMount",
            session_id=session_id,
        )
        return result

    async def start_volume_restore(
        self,
        *,
        body: StartVolumeRestoreRequest | Mapping[str, Any],
    ) -> SessionModel:
        """Restore volumes to a computer.

        Takes the layout that the section DiskManagement has planned. What the volumes hold is overwritten, and
        partitions that the layout does not keep are lost.

        Args:
            body: Which layout to restore by.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformVolumeRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/restore/startVolumeRestore`
        """
        result: SessionModel = await self._call(
            "StartVolumeRestore",
            body=body,
        )
        return result

    async def get_unstructured_backup_cold_storage_retrievals(
        self,
        *,
        server_id_filter: Sequence[UUID | str],
        backup_id_filter: Sequence[UUID | str],
        restore_point_id_filter: Sequence[UUID | str],
    ) -> UnstructuredDataArchiveRetrievalModelsResult:
        """List what of backups of files and objects has been retrieved from archive storage.

        Everything comes at once; there are no pages.

        Args:
            server_id_filter: Only retrievals for the file servers, shares or object storages with these ids.
            backup_id_filter: Only retrievals for the backups with these ids.
            restore_point_id_filter: Only retrievals for the restore points with these ids.

        Returns:
            UnstructuredDataArchiveRetrievalModelsResult: Retrievals from archive storage.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RetrieveFromArchiveTier.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/restore/unstructuredData/retrieveFromArchiveStorage`
        """
        result: UnstructuredDataArchiveRetrievalModelsResult = await self._call(
            "GetUnstructuredBackupColdStorageRetrievals",
            server_id_filter=server_id_filter,
            backup_id_filter=backup_id_filter,
            restore_point_id_filter=restore_point_id_filter,
        )
        return result

    async def start_unstructured_backup_cold_storage_retrieval(
        self,
        *,
        body: UnstructuredDataArchiveRetrievalSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Retrieve data of a backup of files and objects from archive storage.

        Args:
            body: What to retrieve, and for how long.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RetrieveFromArchiveTier.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/restore/unstructuredData/retrieveFromArchiveStorage`
        """
        result: SessionModel = await self._call(
            "StartUnstructuredBackupColdStorageRetrieval",
            body=body,
        )
        return result

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ...runtime.upload import Upload
    from ..models.e_flr_browse_mount_filters_order_column import (
        EFlrBrowseMountFiltersOrderColumn,
    )
    from ..models.e_unstructured_data_flr_browse_mount_filters_order_column import (
        EUnstructuredDataFlrBrowseMountFiltersOrderColumn,
    )
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.entra_id_tenant_browse_model import EntraIdTenantBrowseModel
    from ..models.entra_id_tenant_browse_mount_model import (
        EntraIdTenantBrowseMountModel,
    )
    from ..models.entra_id_tenant_browse_mount_result import (
        EntraIdTenantBrowseMountResult,
    )
    from ..models.entra_id_tenant_browse_result import EntraIdTenantBrowseResult
    from ..models.entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec
    from ..models.entra_id_tenant_check_production_items_model import (
        EntraIdTenantCheckProductionItemsModel,
    )
    from ..models.entra_id_tenant_check_production_items_spec import (
        EntraIdTenantCheckProductionItemsSpec,
    )
    from ..models.entra_id_tenant_export_to_json_download_request import (
        EntraIdTenantExportToJsonDownloadRequest,
    )
    from ..models.entra_id_tenant_generate_password_spec import (
        EntraIdTenantGeneratePasswordSpec,
    )
    from ..models.entra_id_tenant_generated_passwords_model import (
        EntraIdTenantGeneratedPasswordsModel,
    )
    from ..models.entra_id_tenant_item_comparison_model import (
        EntraIdTenantItemComparisonModel,
    )
    from ..models.entra_id_tenant_item_comparison_session_model import (
        EntraIdTenantItemComparisonSessionModel,
    )
    from ..models.entra_id_tenant_item_comparison_spec import (
        EntraIdTenantItemComparisonSpec,
    )
    from ..models.entra_id_tenant_item_recursive_comparison_session_model import (
        EntraIdTenantItemRecursiveComparisonSessionModel,
    )
    from ..models.entra_id_tenant_item_recursive_comparison_spec import (
        EntraIdTenantItemRecursiveComparisonSpec,
    )
    from ..models.entra_id_tenant_item_restore_spec import EntraIdTenantItemRestoreSpec
    from ..models.entra_id_tenant_item_start_comparison_model import (
        EntraIdTenantItemStartComparisonModel,
    )
    from ..models.entra_id_tenant_item_start_recursive_comparison_model import (
        EntraIdTenantItemStartRecursiveComparisonModel,
    )
    from ..models.entra_id_tenant_item_type_spec import EntraIdTenantItemTypeSpec
    from ..models.entra_id_tenant_protection_scope_result import (
        EntraIdTenantProtectionScopeResult,
    )
    from ..models.entra_id_tenant_restore_item_attributes_spec import (
        EntraIdTenantRestoreItemAttributesSpec,
    )
    from ..models.entra_id_tenant_restore_point_spec import (
        EntraIdTenantRestorePointSpec,
    )
    from ..models.entra_id_tenant_restore_points_result import (
        EntraIdTenantRestorePointsResult,
    )
    from ..models.entra_id_tenant_restore_session_logs_result import (
        EntraIdTenantRestoreSessionLogsResult,
    )
    from ..models.entra_id_tenant_restore_session_model import (
        EntraIdTenantRestoreSessionModel,
    )
    from ..models.entra_id_tenant_restore_sessions_result import (
        EntraIdTenantRestoreSessionsResult,
    )
    from ..models.entra_id_tenant_reveal_bitlocker_recovery_key_request import (
        EntraIdTenantRevealBitlockerRecoveryKeyRequest,
    )
    from ..models.entra_id_tenant_reveal_bitlocker_recovery_key_response import (
        EntraIdTenantRevealBitlockerRecoveryKeyResponse,
    )
    from ..models.entra_id_tenant_validate_model import EntraIdTenantValidateModel
    from ..models.entra_id_tenant_validate_spec import EntraIdTenantValidateSpec
    from ..models.file_backup_flr_copy_to_spec import FileBackupFLRCopyToSpec
    from ..models.flr_audit_mount_model import FlrAuditMountModel
    from ..models.flr_browse_folder_model import FlrBrowseFolderModel
    from ..models.flr_browse_folder_spec import FlrBrowseFolderSpec
    from ..models.flr_browse_mount_model import FlrBrowseMountModel
    from ..models.flr_browse_mount_result import FlrBrowseMountResult
    from ..models.flr_compare_attributes_model import FlrCompareAttributesModel
    from ..models.flr_compare_attributes_spec import FlrCompareAttributesSpec
    from ..models.flr_compare_to_production_spec import FlrCompareToProductionSpec
    from ..models.flr_restore_credentials_validation_result import (
        FlrRestoreCredentialsValidationResult,
    )
    from ..models.flr_restore_credentials_validation_spec import (
        FlrRestoreCredentialsValidationSpec,
    )
    from ..models.flr_restore_spec import FlrRestoreSpec
    from ..models.flr_restore_to_spec import FlrRestoreToSpec
    from ..models.flr_search_for_result_model import FlrSearchForResultModel
    from ..models.flr_search_for_result_spec import FlrSearchForResultSpec
    from ..models.flr_start_download_spec import FlrStartDownloadSpec
    from ..models.flr_start_search_for_spec import FlrStartSearchForSpec
    from ..models.flr_validate_restore_item_target_path_result import (
        FlrValidateRestoreItemTargetPathResult,
    )
    from ..models.flr_validate_restore_item_target_path_spec import (
        FlrValidateRestoreItemTargetPathSpec,
    )
    from ..models.get_entra_id_tenant_export_to_json_result_response import (
        GetEntraIdTenantExportToJsonResultResponse,
    )
    from ..models.start_entra_id_tenant_export_to_json_request import (
        StartEntraIdTenantExportToJsonRequest,
    )
    from ..models.start_entra_id_tenant_export_to_json_response import (
        StartEntraIdTenantExportToJsonResponse,
    )
    from ..models.task_model import TaskModel
    from ..models.unstructured_data_flr_browse_folder_model import (
        UnstructuredDataFlrBrowseFolderModel,
    )
    from ..models.unstructured_data_flr_browse_folder_spec import (
        UnstructuredDataFlrBrowseFolderSpec,
    )
    from ..models.unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel,
    )
    from ..models.unstructured_data_flr_browse_mount_result import (
        UnstructuredDataFlrBrowseMountResult,
    )
    from ..models.unstructured_data_flr_browse_restore_points_spec import (
        UnstructuredDataFlrBrowseRestorePointsSpec,
    )
    from ..models.unstructured_data_flr_item_download_spec import (
        UnstructuredDataFLRItemDownloadSpec,
    )
    from ..models.unstructured_data_flr_item_restore_spec import (
        UnstructuredDataFLRItemRestoreSpec,
    )
    from ..models.unstructured_data_object_restore_points_result import (
        UnstructuredDataObjectRestorePointsResult,
    )


class BackupBrowsers(Section):
    """Looking into mounted backups: files, shares, directory items. Search, compare, download, restore."""

    async def get_all_entra_id_tenant_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EFlrBrowseMountFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
    ) -> EntraIdTenantBrowseMountResult:
        """List the backups of Microsoft Entra ID tenants that are open.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).

        Returns:
            EntraIdTenantBrowseMountResult: A page of open backups of Microsoft Entra ID tenants.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenant.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant`
        """
        result: EntraIdTenantBrowseMountResult = await self._call(
            "GetAllEntraIdTenantBrowseSessions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )
        return result

    async def browse_entra_id_tenant_mount(
        self,
        *,
        backup_id: UUID | str,
        body: EntraIdTenantBrowseSpec | Mapping[str, Any],
    ) -> EntraIdTenantBrowseResult:
        """List items in a backup of a Microsoft Entra ID tenant.

        Users, groups, roles and so on, as the class of the body says; paging goes into the body.

        Args:
            backup_id: Id of the backup of the tenant.
            body: Which items to list; the class tells the kind.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenant.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "BrowseEntraIdTenantMount",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def browse_entra_id_tenant_item(
        self,
        *,
        backup_id: UUID | str,
        item_id: str,
        body: EntraIdTenantItemTypeSpec | Mapping[str, Any],
    ) -> EntraIdTenantBrowseModel:
        """Get an item in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            item_id: Id of the item.
            body: Kind of the item.

        Returns:
            EntraIdTenantBrowseModel: An item of a Microsoft Entra ID tenant; the class tells the kind.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenantItems.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse/{itemId}`
        """
        result: EntraIdTenantBrowseModel = await self._call(
            "BrowseEntraIdTenantItem",
            backup_id=backup_id,
            item_id=item_id,
            body=body,
        )
        return result

    async def browse_entra_id_tenant_restore_points(
        self,
        *,
        backup_id: UUID | str,
        item_id: str,
        body: EntraIdTenantRestorePointSpec | Mapping[str, Any] | None = None,
    ) -> EntraIdTenantRestorePointsResult:
        """List the restore points of an item of a Microsoft Entra ID tenant.

        Paging goes into the body.

        Args:
            backup_id: Id of the backup of the tenant.
            item_id: Id of the item.
            body: Which restore points to list. Can be left out.

        Returns:
            EntraIdTenantRestorePointsResult: A page of restore points of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenantRestorePoints.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse/{itemId}/restorePoints`
        """
        result: EntraIdTenantRestorePointsResult = await self._call(
            "BrowseEntraIdTenantRestorePoints",
            backup_id=backup_id,
            item_id=item_id,
            body=body,
        )
        return result

    async def export_entra_id_tenant_item(
        self,
        *,
        backup_id: UUID | str,
        body: EntraIdTenantBrowseSpec | Mapping[str, Any],
        to_xml: bool | None = None,
    ) -> bytes:
        """Download items in a backup of a Microsoft Entra ID tenant as a file.

        Args:
            backup_id: Id of the backup of the tenant.
            to_xml: Whether the file is XML.
            body: Which items to list; the class tells the kind.

        Returns:
            bytes: The file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/export`
        """
        result: bytes = await self._call(
            "ExportEntraIdTenantItem",
            backup_id=backup_id,
            body=body,
            to_xml=to_xml,
        )
        return result

    async def browse_entra_id_tenant_backup_restore_points(
        self,
        *,
        backup_id: UUID | str,
        body: EntraIdTenantRestorePointSpec | Mapping[str, Any],
    ) -> EntraIdTenantRestorePointsResult:
        """List the restore points in a backup of a Microsoft Entra ID tenant.

        Paging goes into the body.

        Args:
            backup_id: Id of the backup of the tenant.
            body: Which restore points to list.

        Returns:
            EntraIdTenantRestorePointsResult: A page of restore points of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenantBackupRestorePoints.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/restorePoints`
        """
        result: EntraIdTenantRestorePointsResult = await self._call(
            "BrowseEntraIdTenantBackupRestorePoints",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_administrative_unit(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the administrative units that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadAdministrativeUnit`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantAdministrativeUnit",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_application(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the applications that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadApplication`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantApplication",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_conditional_access_policy(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the conditional access policies that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadConditionalAccessPolicy`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantConditionalAccessPolicy",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_group(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the groups that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadGroup`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantGroup",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_role(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the roles that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadRole`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantRole",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_user(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the users that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadUser`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantUser",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def get_entra_id_tenant_browse_session(
        self,
        *,
        session_id: UUID | str,
    ) -> EntraIdTenantBrowseMountModel:
        """Get an open backup of a Microsoft Entra ID tenant.

        Args:
            session_id: Id of the session of the mount.

        Returns:
            EntraIdTenantBrowseMountModel: An open backup of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenant.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}`
        """
        result: EntraIdTenantBrowseMountModel = await self._call(
            "GetEntraIdTenantBrowseSession",
            session_id=session_id,
        )
        return result

    async def check_entra_id_tenant_production_items(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantCheckProductionItemsSpec | Mapping[str, Any],
    ) -> EntraIdTenantCheckProductionItemsModel:
        """Ask which items are still in the Microsoft Entra ID tenant.

        Args:
            session_id: Id of the session of the mount.
            body: Which items to look for.

        Returns:
            EntraIdTenantCheckProductionItemsModel: Items that are in the tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/checkProductionItems`
        """
        result: EntraIdTenantCheckProductionItemsModel = await self._call(
            "CheckEntraIdTenantProductionItems",
            session_id=session_id,
            body=body,
        )
        return result

    async def compare_entra_id_tenant_item(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantItemComparisonSpec | Mapping[str, Any],
    ) -> EntraIdTenantItemComparisonModel:
        """Compare an item of a Microsoft Entra ID tenant with its backup, or two backups of it.

        Waits for the outcome; for much to compare use `start_compare_entra_id_tenant_item`.

        Args:
            session_id: Id of the session of the mount.
            body: What to compare with what.

        Returns:
            EntraIdTenantItemComparisonModel: What differs in an item.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CompareEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/compare`
        """
        result: EntraIdTenantItemComparisonModel = await self._call(
            "CompareEntraIdTenantItem",
            session_id=session_id,
            body=body,
        )
        return result

    async def get_compare_entra_id_tenant_item_result(
        self,
        *,
        session_id: UUID | str,
        compare_session_id: UUID | str,
    ) -> EntraIdTenantItemComparisonSessionModel:
        """Get the outcome of a comparison.

        Args:
            session_id: Id of the session of the mount.
            compare_session_id: Id of the comparison, as its start gave it.

        Returns:
            EntraIdTenantItemComparisonSessionModel: How a comparison stands.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CompareEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/compare/{compareSessionId}/result`
        """
        result: EntraIdTenantItemComparisonSessionModel = await self._call(
            "GetCompareEntraIdTenantItemResult",
            session_id=session_id,
            compare_session_id=compare_session_id,
        )
        return result

    async def generate_entra_id_tenant_password(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantGeneratePasswordSpec | Mapping[str, Any],
    ) -> EntraIdTenantGeneratedPasswordsModel:
        """Make up passwords for users that are to be restored.

        Args:
            session_id: Id of the session of the mount.
            body: How many passwords to make up.

        Returns:
            EntraIdTenantGeneratedPasswordsModel: Passwords made up. Keep them secret.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GenerateEntraIdTenantPassword.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/passwords/generate`
        """
        result: EntraIdTenantGeneratedPasswordsModel = await self._call(
            "GenerateEntraIdTenantPassword",
            session_id=session_id,
            body=body,
        )
        return result

    async def get_recursive_comparison_entra_id_tenant_item_result(
        self,
        *,
        session_id: UUID | str,
        compare_session_id: UUID | str,
    ) -> EntraIdTenantItemRecursiveComparisonSessionModel:
        """Get the outcome of a comparison with everything below.

        Args:
            session_id: Id of the session of the mount.
            compare_session_id: Id of the comparison, as its start gave it.

        Returns:
            EntraIdTenantItemRecursiveComparisonSessionModel: How a comparison with everything below stands.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CompareEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/recursiveCompare/{compareSessionId}/result`
        """
        result: EntraIdTenantItemRecursiveComparisonSessionModel = await self._call(
            "GetRecursiveComparisonEntraIdTenantItemResult",
            session_id=session_id,
            compare_session_id=compare_session_id,
        )
        return result

    async def restore_entra_id_tenant_item_attributes(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantRestoreItemAttributesSpec | Mapping[str, Any],
    ) -> EntraIdTenantRestoreSessionModel:
        """Restore single attributes of an item to a Microsoft Entra ID tenant.

        Args:
            session_id: Id of the session of the mount.
            body: Which attributes of an item to restore, and how.

        Returns:
            EntraIdTenantRestoreSessionModel: The restore session.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreEntraIdTenantItemAttributes.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreItemAttributes`
        """
        result: EntraIdTenantRestoreSessionModel = await self._call(
            "RestoreEntraIdTenantItemAttributes",
            session_id=session_id,
            body=body,
        )
        return result

    async def restore_entra_id_tenant_items(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantItemRestoreSpec | Mapping[str, Any],
    ) -> EntraIdTenantRestoreSessionModel:
        """Restore items to a Microsoft Entra ID tenant.

        Args:
            session_id: Id of the session of the mount.
            body: Which items to restore, and how.

        Returns:
            EntraIdTenantRestoreSessionModel: The restore session.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreItems`
        """
        result: EntraIdTenantRestoreSessionModel = await self._call(
            "RestoreEntraIdTenantItems",
            session_id=session_id,
            body=body,
        )
        return result

    async def browse_entra_id_tenant_restore_sessions(
        self,
        *,
        session_id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
    ) -> EntraIdTenantRestoreSessionsResult:
        """List the restores made from an open backup.

        Everything comes at once; there are no pages.

        Args:
            session_id: Id of the session of the mount.
            skip: How many rows to leave out at the start, counted after filtering and ordering. Since
                1.3-rev1.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out. Since 1.3-rev1.

        Returns:
            EntraIdTenantRestoreSessionsResult: Restores made from an open backup.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIDTenantRestoreSessions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions`
        """
        result: EntraIdTenantRestoreSessionsResult = await self._call(
            "BrowseEntraIDTenantRestoreSessions",
            session_id=session_id,
            skip=skip,
            limit=limit,
        )
        return result

    async def browse_entra_id_tenant_restore_session(
        self,
        *,
        session_id: UUID | str,
        restore_session_id: UUID | str,
    ) -> EntraIdTenantRestoreSessionModel:
        """Get a restore made from an open backup.

        Args:
            session_id: Id of the session of the mount.
            restore_session_id: Id of the restore session.

        Returns:
            EntraIdTenantRestoreSessionModel: A restore to a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIDTenantRestoreSessions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}`
        """
        result: EntraIdTenantRestoreSessionModel = await self._call(
            "BrowseEntraIDTenantRestoreSession",
            session_id=session_id,
            restore_session_id=restore_session_id,
        )
        return result

    async def browse_entra_id_tenant_restore_session_logs(
        self,
        *,
        session_id: UUID | str,
        restore_session_id: UUID | str,
    ) -> EntraIdTenantRestoreSessionLogsResult:
        """Get the log of a restore made from an open backup.

        Everything comes at once; there are no pages.

        Args:
            session_id: Id of the session of the mount.
            restore_session_id: Id of the restore session.

        Returns:
            EntraIdTenantRestoreSessionLogsResult: The log of a restore, all of it.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIDTenantRestoreSessions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}/logs`
        """
        result: EntraIdTenantRestoreSessionLogsResult = await self._call(
            "BrowseEntraIDTenantRestoreSessionLogs",
            session_id=session_id,
            restore_session_id=restore_session_id,
        )
        return result

    async def stop_entra_id_tenant_item_restore_session(
        self,
        *,
        session_id: UUID | str,
        restore_session_id: UUID | str,
    ) -> EmptySuccessResponse:
        """Stop a restore made from an open backup.

        Args:
            session_id: Id of the session of the mount.
            restore_session_id: Id of the restore session.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StopEntraIdTenantItemRestoreSession.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}/stop`
        """
        result: EmptySuccessResponse = await self._call(
            "StopEntraIdTenantItemRestoreSession",
            session_id=session_id,
            restore_session_id=restore_session_id,
        )
        return result

    async def start_compare_entra_id_tenant_item(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantItemComparisonSpec | Mapping[str, Any],
    ) -> EntraIdTenantItemStartComparisonModel:
        """Begin to compare an item of a Microsoft Entra ID tenant.

        `get_compare_entra_id_tenant_item_result` gives the outcome.

        Args:
            session_id: Id of the session of the mount.
            body: What to compare with what.

        Returns:
            EntraIdTenantItemStartComparisonModel: A comparison that was begun.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CompareEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/startCompare`
        """
        result: EntraIdTenantItemStartComparisonModel = await self._call(
            "StartCompareEntraIdTenantItem",
            session_id=session_id,
            body=body,
        )
        return result

    async def start_recursive_comparison_entra_id_tenant_item(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantItemRecursiveComparisonSpec | Mapping[str, Any],
    ) -> EntraIdTenantItemStartRecursiveComparisonModel:
        """Begin to compare an item of a Microsoft Entra ID tenant with everything below.

        `get_recursive_comparison_entra_id_tenant_item_result` gives the outcome.

        Args:
            session_id: Id of the session of the mount.
            body: What to compare with what, with everything below.

        Returns:
            EntraIdTenantItemStartRecursiveComparisonModel: A comparison with everything below that was begun.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CompareEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/startRecursiveCompare`
        """
        result: EntraIdTenantItemStartRecursiveComparisonModel = await self._call(
            "StartRecursiveComparisonEntraIdTenantItem",
            session_id=session_id,
            body=body,
        )
        return result

    async def validate_entra_id_tenant_items(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantValidateSpec | Mapping[str, Any],
    ) -> EntraIdTenantValidateModel:
        """Ask which items that others need are missing in the Microsoft Entra ID tenant.

        Args:
            session_id: Id of the session of the mount.
            body: Which items to check.

        Returns:
            EntraIdTenantValidateModel: Items that others need and that are missing.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ValidateEntraIdTenantItems.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/validate`
        """
        result: EntraIdTenantValidateModel = await self._call(
            "ValidateEntraIdTenantItems",
            session_id=session_id,
            body=body,
        )
        return result

    async def get_all_flr_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EFlrBrowseMountFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
    ) -> FlrBrowseMountResult:
        """List the restore points that are mounted to restore files from.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).

        Returns:
            FlrBrowseMountResult: A page of mounted restore points.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFlr.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupBrowser/flr`
        """
        result: FlrBrowseMountResult = await self._call(
            "GetAllFlrBrowseSessions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )
        return result

    async def get_all_unstructured_data_flr_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnstructuredDataFlrBrowseMountFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
    ) -> UnstructuredDataFlrBrowseMountResult:
        """List the backups of shares and object storage that are mounted.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).

        Returns:
            UnstructuredDataFlrBrowseMountResult: A page of mounted backups of shares and object storage.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFLRUnstructuredData.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupBrowser/flr/unstructuredData`
        """
        result: UnstructuredDataFlrBrowseMountResult = await self._call(
            "GetAllUnstructuredDataFLRBrowseSessions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )
        return result

    async def get_unstructured_data_flr_browse_session(
        self,
        *,
        session_id: UUID | str,
    ) -> UnstructuredDataFlrBrowseMountModel:
        """Get a mounted backup of a share or object storage.

        Args:
            session_id: Id of the session of the mount.

        Returns:
            UnstructuredDataFlrBrowseMountModel: A mounted backup of a share, object storage or audit log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFLRUnstructuredData.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupBrowser/flr/unstructuredData/{sessionId}`
        """
        result: UnstructuredDataFlrBrowseMountModel = await self._call(
            "GetUnstructuredDataFlrBrowseSession",
            session_id=session_id,
        )
        return result

    async def browse_flr_unstructured_data_mount(
        self,
        *,
        session_id: UUID | str,
        body: UnstructuredDataFlrBrowseFolderSpec | Mapping[str, Any],
    ) -> UnstructuredDataFlrBrowseFolderModel:
        """List a folder of a mounted backup of a share or object storage.

        Paging goes into the body.

        Args:
            session_id: Id of the session of the mount.
            body: Which folder to list.

        Returns:
            UnstructuredDataFlrBrowseFolderModel: A page of a folder.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFLRUnstructuredData.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/browse`
        """
        result: UnstructuredDataFlrBrowseFolderModel = await self._call(
            "BrowseFLRUnstructuredDataMount",
            session_id=session_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_copy_to(
        self,
        *,
        session_id: UUID | str,
        body: FileBackupFLRCopyToSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Copy files from a mounted backup of a share or object storage elsewhere.

        Args:
            session_id: Id of the session of the mount.
            body: Which files to copy, where to.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CopyUnstructuredDataFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/copyTo`
        """
        result: TaskModel = await self._call(
            "UnstructuredDataFlrCopyTo",
            session_id=session_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_start_search_for(
        self,
        *,
        session_id: UUID | str,
        body: FlrStartSearchForSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Search a mounted backup of a share or object storage for files.

        When the task has ended, `unstructured_data_flr_browse_search_result` lists what was found.

        Args:
            session_id: Id of the session of the mount.
            body: What to search for.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnstructuredDataFlrSearchFor.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/search`
        """
        result: TaskModel = await self._call(
            "UnstructuredDataFlrStartSearchFor",
            session_id=session_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_browse_search_result(
        self,
        *,
        session_id: UUID | str,
        task_id: UUID | str,
        body: FlrSearchForResultSpec | Mapping[str, Any],
    ) -> FlrSearchForResultModel:
        """List what a search in a mounted backup of a share or object storage found.

        Paging goes into the body.

        Args:
            session_id: Id of the session of the mount.
            task_id: Id of the task of the search.
            body: Which part of what was found to list.

        Returns:
            FlrSearchForResultModel: A page of what a search found.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UnstructuredDataFlrSearchFor.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/search/{taskId}/browse`
        """
        result: FlrSearchForResultModel = await self._call(
            "UnstructuredDataFlrBrowseSearchResult",
            session_id=session_id,
            task_id=task_id,
            body=body,
        )
        return result

    async def get_flr_browse_session(
        self,
        *,
        session_id: UUID | str,
    ) -> FlrBrowseMountModel:
        """Get a mounted restore point.

        Args:
            session_id: Id of the session of the mount.

        Returns:
            FlrBrowseMountModel: A mounted restore point.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFlr.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupBrowser/flr/{sessionId}`
        """
        result: FlrBrowseMountModel = await self._call(
            "GetFlrBrowseSession",
            session_id=session_id,
        )
        return result

    async def browse_flr_mount(
        self,
        *,
        session_id: UUID | str,
        body: FlrBrowseFolderSpec | Mapping[str, Any],
    ) -> FlrBrowseFolderModel:
        """List a folder of a mounted restore point.

        Paging goes into the body.

        Args:
            session_id: Id of the session of the mount.
            body: Which folder to list.

        Returns:
            FlrBrowseFolderModel: A page of a folder.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFlr.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/browse`
        """
        result: FlrBrowseFolderModel = await self._call(
            "BrowseFlrMount",
            session_id=session_id,
            body=body,
        )
        return result

    async def windows_flr_browse_compare_attributes(
        self,
        *,
        session_id: UUID | str,
        body: FlrCompareAttributesSpec | Mapping[str, Any],
    ) -> FlrCompareAttributesModel:
        """Compare the attributes of a file in a mounted restore point with the machine itself.

        Args:
            session_id: Id of the session of the mount.
            body: Which file to compare.

        Returns:
            FlrCompareAttributesModel: Attributes of a file, in the backup and on the machine.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFlr.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/compareAttributes`
        """
        result: FlrCompareAttributesModel = await self._call(
            "WindowsFlrBrowseCompareAttributes",
            session_id=session_id,
            body=body,
        )
        return result

    async def windows_flr_browse_compare_to_production(
        self,
        *,
        session_id: UUID | str,
        body: FlrCompareToProductionSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Begin or end comparing folders of a mounted restore point with the machine itself.

        While it is on, listing a folder says of each file whether it has changed.

        Args:
            session_id: Id of the session of the mount.
            body: What to compare.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFlr.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/compareToProduction`
        """
        result: EmptySuccessResponse = await self._call(
            "WindowsFlrBrowseCompareToProduction",
            session_id=session_id,
            body=body,
        )
        return result

    async def prepare_flr_item_download(
        self,
        *,
        session_id: UUID | str,
        body: FlrStartDownloadSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Pack files of a mounted restore point for download.

        When the task has ended, `download_flr_item` fetches the file.

        Args:
            session_id: Id of the session of the mount.
            body: Which files to pack.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DownloadFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/prepareDownload`
        """
        result: TaskModel = await self._call(
            "PrepareFlrItemDownload",
            session_id=session_id,
            body=body,
        )
        return result

    async def download_flr_item_get(
        self,
        *,
        session_id: UUID | str,
        task_id: UUID | str,
    ) -> bytes:
        """Download packed files of a mounted restore point by GET.

        The same as `download_flr_item`.

        Args:
            session_id: Id of the session of the mount.
            task_id: Id of the task that packed them.

        Returns:
            bytes: The packed files, as one file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DownloadFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/backupBrowser/flr/{sessionId}/prepareDownload/{taskId}/download`
        """
        result: bytes = await self._call(
            "DownloadFlrItemGet",
            session_id=session_id,
            task_id=task_id,
        )
        return result

    async def download_flr_item(
        self,
        *,
        session_id: UUID | str,
        task_id: UUID | str,
        body: FlrStartDownloadSpec | Mapping[str, Any] | None = None,
    ) -> bytes:
        """Download packed files of a mounted restore point.

        Args:
            session_id: Id of the session of the mount.
            task_id: Id of the task that packed them.
            body: Which files to pack. Can be left out. Until 1.2-rev1.

        Returns:
            bytes: The packed files, as one file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DownloadFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/prepareDownload/{taskId}/download`
        """
        result: bytes = await self._call(
            "DownloadFlrItem",
            session_id=session_id,
            task_id=task_id,
            body=body,
        )
        return result

    async def flr_mount_restore(
        self,
        *,
        session_id: UUID | str,
        body: FlrRestoreSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Restore files to the machine they come from.

        Args:
            session_id: Id of the session of the mount.
            body: Which files to restore.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/restore`
        """
        result: TaskModel = await self._call(
            "FlrMountRestore",
            session_id=session_id,
            body=body,
        )
        return result

    async def flr_mount_restore_to(
        self,
        *,
        session_id: UUID | str,
        body: FlrRestoreToSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Restore files to another machine.

        Args:
            session_id: Id of the session of the mount.
            body: Which files to restore to another machine.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/restoreTo`
        """
        result: TaskModel = await self._call(
            "FlrMountRestoreTo",
            session_id=session_id,
            body=body,
        )
        return result

    async def flr_start_search_for(
        self,
        *,
        session_id: UUID | str,
        body: FlrStartSearchForSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Search a mounted restore point for files.

        When the task has ended, `flr_browse_search_result` lists what was found.

        Args:
            session_id: Id of the session of the mount.
            body: What to search for.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission FlrSearchFor.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/search`
        """
        result: TaskModel = await self._call(
            "FlrStartSearchFor",
            session_id=session_id,
            body=body,
        )
        return result

    async def flr_browse_search_result(
        self,
        *,
        session_id: UUID | str,
        task_id: UUID | str,
        body: FlrSearchForResultSpec | Mapping[str, Any],
    ) -> FlrSearchForResultModel:
        """List what a search in a mounted restore point found.

        Paging goes into the body.

        Args:
            session_id: Id of the session of the mount.
            task_id: Id of the task of the search.
            body: Which part of what was found to list.

        Returns:
            FlrSearchForResultModel: A page of what a search found.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission FlrSearchFor.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupBrowser/flr/{sessionId}/search/{taskId}/browse`
        """
        result: FlrSearchForResultModel = await self._call(
            "FlrBrowseSearchResult",
            session_id=session_id,
            task_id=task_id,
            body=body,
        )
        return result

    async def get_entra_id_tenant_protection_scope(
        self,
        *,
        backup_id: UUID | str,
    ) -> EntraIdTenantProtectionScopeResult:
        """Get what of a Microsoft Entra ID tenant is backed up.

        Args:
            backup_id: Id of the backup of the tenant.

        Returns:
            EntraIdTenantProtectionScopeResult: What of a Microsoft Entra ID tenant is backed up.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenant.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{backupId}/protectionScope`
        """
        result: EntraIdTenantProtectionScopeResult = await self._call(
            "GetEntraIdTenantProtectionScope",
            backup_id=backup_id,
        )
        return result

    async def get_flr_audit(
        self,
        *,
        session_id: UUID | str,
    ) -> FlrAuditMountModel:
        """List what was restored from a mounted restore point, by whom and where to.

        Everything comes at once; there are no pages.

        Args:
            session_id: Id of the session of the mount.

        Returns:
            FlrAuditMountModel: What was restored from a mounted restore point.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission AuditFlr.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/backupBrowser/flr/{sessionId}/audit`
        """
        result: FlrAuditMountModel = await self._call(
            "GetFlrAudit",
            session_id=session_id,
        )
        return result

    async def flr_restore_validate_credentials(
        self,
        *,
        session_id: UUID | str,
        body: FlrRestoreCredentialsValidationSpec | Mapping[str, Any],
    ) -> FlrRestoreCredentialsValidationResult:
        """Check whether credentials do for a restore of files.

        Credentials that do not are no error: the reply says so.

        Args:
            session_id: Id of the session of the mount.
            body: Which credentials to check, for what.

        Returns:
            FlrRestoreCredentialsValidationResult: Whether credentials do.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/restore/flr/{sessionId}/validateCredentials`
        """
        result: FlrRestoreCredentialsValidationResult = await self._call(
            "FlrRestoreValidateCredentials",
            session_id=session_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_device_configuration(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the device configurations that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadDeviceConfiguration`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantDeviceConfiguration",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_browse_compare_attributes(
        self,
        *,
        session_id: UUID | str,
        body: FlrCompareAttributesSpec | Mapping[str, Any],
    ) -> FlrCompareAttributesModel:
        """Compare the attributes of a file in a mounted backup of a share or object storage with the source.

        Args:
            session_id: Id of the session of the mount.
            body: Which file to compare.

        Returns:
            FlrCompareAttributesModel: Attributes of a file, in the backup and on the machine.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFLRUnstructuredData.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/compareAttributes`
        """
        result: FlrCompareAttributesModel = await self._call(
            "UnstructuredDataFlrBrowseCompareAttributes",
            session_id=session_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_browse_compare_to_production(
        self,
        *,
        session_id: UUID | str,
        body: FlrCompareToProductionSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Begin or end comparing folders of a mounted backup of a share or object storage with the source.

        While it is on, listing a folder says of each file whether it has changed.

        Args:
            session_id: Id of the session of the mount.
            body: What to compare.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFlr.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/compareToProduction`
        """
        result: EmptySuccessResponse = await self._call(
            "UnstructuredDataFlrBrowseCompareToProduction",
            session_id=session_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_restore(
        self,
        *,
        session_id: UUID | str,
        body: UnstructuredDataFLRItemRestoreSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Restore files to the share or object storage they come from.

        Args:
            session_id: Id of the session of the mount.
            body: Which files to restore, and how.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartUnstructuredDataFlrRestore.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/restore`
        """
        result: TaskModel = await self._call(
            "UnstructuredDataFlrRestore",
            session_id=session_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_device(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the devices that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadDevice`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantDevice",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def upload_entra_id_tenant_org_contact(
        self,
        *,
        backup_id: UUID | str,
        body: bytes | Upload,
    ) -> EntraIdTenantBrowseResult:
        """Find the organizational contacts that a file lists in a backup of a Microsoft Entra ID tenant.

        Args:
            backup_id: Id of the backup of the tenant.
            body: The file. Sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult: A page of items of a Microsoft Entra ID tenant.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UploadEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadOrgContact`
        """
        result: EntraIdTenantBrowseResult = await self._call(
            "UploadEntraIdTenantOrgContact",
            backup_id=backup_id,
            body=body,
        )
        return result

    async def start_entra_id_tenant_export_to_json(
        self,
        *,
        session_id: UUID | str,
        body: StartEntraIdTenantExportToJsonRequest | Mapping[str, Any],
    ) -> StartEntraIdTenantExportToJsonResponse:
        """Begin to export items of a Microsoft Entra ID tenant as JSON.

        `get_entra_id_tenant_export_to_json_result` says when the file is there, and where.

        Args:
            session_id: Id of the session of the mount.
            body: Which items to export.

        Returns:
            StartEntraIdTenantExportToJsonResponse: An export that was begun.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CompareEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/exportToJson`
        """
        result: StartEntraIdTenantExportToJsonResponse = await self._call(
            "StartEntraIdTenantExportToJson",
            session_id=session_id,
            body=body,
        )
        return result

    async def get_entra_id_tenant_export_to_json_result(
        self,
        *,
        session_id: UUID | str,
        export_session_id: UUID | str,
    ) -> GetEntraIdTenantExportToJsonResultResponse:
        """Get the outcome of an export of items as JSON.

        Ask again while the status is `Running`; with `Success` the reply has the link to the file.

        Args:
            session_id: Id of the session of the mount.
            export_session_id: Id of the export, as its start gave it.

        Returns:
            GetEntraIdTenantExportToJsonResultResponse: How an export stands.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CompareEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/exportToJson/{exportSessionId}/result`
        """
        result: GetEntraIdTenantExportToJsonResultResponse = await self._call(
            "GetEntraIdTenantExportToJsonResult",
            session_id=session_id,
            export_session_id=export_session_id,
        )
        return result

    async def export_entra_id_tenant_objects_to_json(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantExportToJsonDownloadRequest | Mapping[str, Any],
    ) -> bytes:
        """Download items of a Microsoft Entra ID tenant as JSON.

        Waits for the file; for many items use `start_entra_id_tenant_export_to_json`.

        Args:
            session_id: Id of the session of the mount.
            body: Which items to download.

        Returns:
            bytes: The file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseEntraIdTenant.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/exportToJsonDownload`
        """
        result: bytes = await self._call(
            "ExportEntraIdTenantObjectsToJson",
            session_id=session_id,
            body=body,
        )
        return result

    async def reveal_bitlocker_recovery_key(
        self,
        *,
        session_id: UUID | str,
        body: EntraIdTenantRevealBitlockerRecoveryKeyRequest | Mapping[str, Any],
    ) -> EntraIdTenantRevealBitlockerRecoveryKeyResponse:
        """Get the BitLocker recovery keys of a device from its backup.

        Whoever has such a key can unlock the volume. Keep it secret.

        Args:
            session_id: Id of the session of the mount.
            body: The device whose keys are wanted.

        Returns:
            EntraIdTenantRevealBitlockerRecoveryKeyResponse: BitLocker recovery keys of a device. Keep them
                secret.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreEntraIdTenantItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/revealBitlockerRecoveryKey`
        """
        result: EntraIdTenantRevealBitlockerRecoveryKeyResponse = await self._call(
            "RevealBitlockerRecoveryKey",
            session_id=session_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_prepare_for_download(
        self,
        *,
        session_id: UUID | str,
        body: UnstructuredDataFLRItemDownloadSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Pack files of a mounted backup of a share or object storage for download.

        When the task has ended, `unstructured_data_flr_download` fetches the file.

        Args:
            session_id: Id of the session of the mount.
            body: Which files to pack.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CopyUnstructuredDataFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/prepareDownload`
        """
        result: TaskModel = await self._call(
            "UnstructuredDataFlrPrepareForDownload",
            session_id=session_id,
            body=body,
        )
        return result

    async def unstructured_data_flr_download(
        self,
        *,
        session_id: UUID | str,
        task_id: UUID | str,
    ) -> bytes:
        """Download packed files of a mounted backup of a share or object storage.

        Args:
            session_id: Id of the session of the mount.
            task_id: Id of the task that packed them.

        Returns:
            bytes: The packed files, as one file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DownloadFlrItem.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/prepareDownload/{taskId}/download`
        """
        result: bytes = await self._call(
            "UnstructuredDataFlrDownload",
            session_id=session_id,
            task_id=task_id,
        )
        return result

    async def browse_flr_unstructured_data_restore_points(
        self,
        *,
        session_id: UUID | str,
        body: UnstructuredDataFlrBrowseRestorePointsSpec | Mapping[str, Any],
    ) -> UnstructuredDataObjectRestorePointsResult:
        """List the restore points that have a file or folder of a mounted backup of a share or object storage.

        Paging goes into the body.

        Args:
            session_id: Id of the session of the mount.
            body: The file or folder whose restore points are wanted.

        Returns:
            UnstructuredDataObjectRestorePointsResult: A page of restore points that have a file or folder.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BrowseFLRUnstructuredData.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/restorePoints`
        """
        result: UnstructuredDataObjectRestorePointsResult = await self._call(
            "BrowseFLRUnstructuredDataRestorePoints",
            session_id=session_id,
            body=body,
        )
        return result

    async def flr_restore_validate_item_target_path(
        self,
        *,
        session_id: UUID | str,
        body: FlrValidateRestoreItemTargetPathSpec | Mapping[str, Any],
    ) -> FlrValidateRestoreItemTargetPathResult:
        """Ask where a file of a mounted restore point would be restored to.

        Args:
            session_id: Id of the session of the mount.
            body: Which file is to be restored, where to.

        Returns:
            FlrValidateRestoreItemTargetPathResult: Where a file would be restored to.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RestoreFlrItem.
            NotFound: The server has nothing by this `session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/restore/flr/{sessionId}/validateRestoreItemTargetPath`
        """
        result: FlrValidateRestoreItemTargetPathResult = await self._call(
            "FlrRestoreValidateItemTargetPath",
            session_id=session_id,
            body=body,
        )
        return result

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

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


class BackupBrowsers(Section):
    """Operations of the section Backup Browsers."""

    async def get_all_entra_id_tenant_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EFlrBrowseMountFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
    ) -> EntraIdTenantBrowseMountResult:
        """Get all entra id tenant browse sessions.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.

        Returns:
            EntraIdTenantBrowseMountResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIdTenant. Works without a licence.

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
        """Browse entra id tenant mount.

        Args:
            backup_id: `backupId` in the path.
            body: EntraIdTenantBrowseSpec, sent as application/json.

        Returns:
            EntraIdTenantBrowseResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIdTenant. Works without a licence.

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
        """Browse entra id tenant item.

        Args:
            backup_id: `backupId` in the path.
            item_id: `itemId` in the path.
            body: EntraIdTenantItemTypeSpec, sent as application/json.

        Returns:
            EntraIdTenantBrowseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIdTenantItems. Works without a licence.

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
        """Browse entra id tenant restore points.

        Args:
            backup_id: `backupId` in the path.
            item_id: `itemId` in the path.
            body: EntraIdTenantRestorePointSpec, sent as application/json. Can be left out.

        Returns:
            EntraIdTenantRestorePointsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIdTenantRestorePoints. Works without a licence.

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
        """Export entra id tenant item.

        Args:
            backup_id: `backupId` in the path.
            to_xml: `toXml` in the query.
            body: EntraIdTenantBrowseSpec, sent as application/json.

        Returns:
            File content.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission ExportEntraIdTenantItem. Works without a licence.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/export`
        """
        result: bytes = await self._call(
            "ExportEntraIdTenantItem",
            backup_id=backup_id,
            body=body,
            to_xml=to_xml,
        )
        return result

    async def get_entra_id_tenant_protection_scope(
        self,
        *,
        backup_id: UUID | str,
    ) -> EntraIdTenantProtectionScopeResult:
        """Get entra id tenant protection scope.

        Args:
            backup_id: `backupId` in the path.

        Returns:
            EntraIdTenantProtectionScopeResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIdTenant. Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{backupId}/protectionScope`
        """
        result: EntraIdTenantProtectionScopeResult = await self._call(
            "GetEntraIdTenantProtectionScope",
            backup_id=backup_id,
        )
        return result

    async def browse_entra_id_tenant_backup_restore_points(
        self,
        *,
        backup_id: UUID | str,
        body: EntraIdTenantRestorePointSpec | Mapping[str, Any],
    ) -> EntraIdTenantRestorePointsResult:
        """Browse entra id tenant backup restore points.

        Args:
            backup_id: `backupId` in the path.
            body: EntraIdTenantRestorePointSpec, sent as application/json.

        Returns:
            EntraIdTenantRestorePointsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIdTenantBackupRestorePoints. Works without a licence.

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
        """Upload entra id tenant administrative unit.

        Args:
            backup_id: `backupId` in the path.
            body: File content, sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UploadEntraIdTenantItem. Works without a licence.

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
        """Upload entra id tenant application.

        Args:
            backup_id: `backupId` in the path.
            body: File content, sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UploadEntraIdTenantItem. Works without a licence.

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
        """Upload entra id tenant conditional access policy.

        Args:
            backup_id: `backupId` in the path.
            body: File content, sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UploadEntraIdTenantItem. Works without a licence.

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
        """Upload entra id tenant group.

        Args:
            backup_id: `backupId` in the path.
            body: File content, sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UploadEntraIdTenantItem. Works without a licence.

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
        """Upload entra id tenant role.

        Args:
            backup_id: `backupId` in the path.
            body: File content, sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UploadEntraIdTenantItem. Works without a licence.

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
        """Upload entra id tenant user.

        Args:
            backup_id: `backupId` in the path.
            body: File content, sent as application/octet-stream.

        Returns:
            EntraIdTenantBrowseResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UploadEntraIdTenantItem. Works without a licence.

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
        """Get entra id tenant browse session.

        Args:
            session_id: `sessionId` in the path.

        Returns:
            EntraIdTenantBrowseMountModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIdTenant. Works without a licence.

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
        """Check entra id tenant production items.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantCheckProductionItemsSpec, sent as application/json.

        Returns:
            EntraIdTenantCheckProductionItemsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission RestoreEntraIdTenantItem. Works without a licence.

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
        """Compare entra id tenant item.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantItemComparisonSpec, sent as application/json.

        Returns:
            EntraIdTenantItemComparisonModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission CompareEntraIdTenantItem. Works without a licence.

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
        """Get compare entra id tenant item result.

        Args:
            session_id: `sessionId` in the path.
            compare_session_id: `compareSessionId` in the path.

        Returns:
            EntraIdTenantItemComparisonSessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission CompareEntraIdTenantItem. Works without a licence.

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
        """Generate entra id tenant password.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantGeneratePasswordSpec, sent as application/json.

        Returns:
            EntraIdTenantGeneratedPasswordsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission GenerateEntraIdTenantPassword. Works without a licence.

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
        """Get recursive comparison entra id tenant item result.

        Args:
            session_id: `sessionId` in the path.
            compare_session_id: `compareSessionId` in the path.

        Returns:
            EntraIdTenantItemRecursiveComparisonSessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission CompareEntraIdTenantItem. Works without a licence.

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
        """Restore entra id tenant item attributes.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantRestoreItemAttributesSpec, sent as application/json.

        Returns:
            EntraIdTenantRestoreSessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission RestoreEntraIdTenantItemAttributes. Works without a licence.

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
        """Restore entra id tenant items.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantItemRestoreSpec, sent as application/json.

        Returns:
            EntraIdTenantRestoreSessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission RestoreEntraIdTenantItem. Works without a licence.

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
    ) -> EntraIdTenantRestoreSessionsResult:
        """Browse entra ID tenant restore sessions.

        Args:
            session_id: `sessionId` in the path.

        Returns:
            EntraIdTenantRestoreSessionsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIDTenantRestoreSessions. Works without a licence.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions`
        """
        result: EntraIdTenantRestoreSessionsResult = await self._call(
            "BrowseEntraIDTenantRestoreSessions",
            session_id=session_id,
        )
        return result

    async def browse_entra_id_tenant_restore_session(
        self,
        *,
        session_id: UUID | str,
        restore_session_id: UUID | str,
    ) -> EntraIdTenantRestoreSessionModel:
        """Browse entra ID tenant restore session.

        Args:
            session_id: `sessionId` in the path.
            restore_session_id: `restoreSessionId` in the path.

        Returns:
            EntraIdTenantRestoreSessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIDTenantRestoreSessions. Works without a licence.

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
        """Browse entra ID tenant restore session logs.

        Args:
            session_id: `sessionId` in the path.
            restore_session_id: `restoreSessionId` in the path.

        Returns:
            EntraIdTenantRestoreSessionLogsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseEntraIDTenantRestoreSessions. Works without a licence.

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
        """Stop entra id tenant item restore session.

        Args:
            session_id: `sessionId` in the path.
            restore_session_id: `restoreSessionId` in the path.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission StopEntraIdTenantItemRestoreSession. Works without a licence.

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
        """Start compare entra id tenant item.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantItemComparisonSpec, sent as application/json.

        Returns:
            EntraIdTenantItemStartComparisonModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission CompareEntraIdTenantItem. Works without a licence.

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
        """Start recursive comparison entra id tenant item.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantItemRecursiveComparisonSpec, sent as application/json.

        Returns:
            EntraIdTenantItemStartRecursiveComparisonModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission CompareEntraIdTenantItem. Works without a licence.

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
        """Validate entra id tenant items.

        Args:
            session_id: `sessionId` in the path.
            body: EntraIdTenantValidateSpec, sent as application/json.

        Returns:
            EntraIdTenantValidateModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission ValidateEntraIdTenantItems. Works without a licence.

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
        """Get all flr browse sessions.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.

        Returns:
            FlrBrowseMountResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFlr.

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
        """Get all unstructured data FLR browse sessions.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.

        Returns:
            UnstructuredDataFlrBrowseMountResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFLRUnstructuredData.

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
        """Get unstructured data flr browse session.

        Args:
            session_id: `sessionId` in the path.

        Returns:
            UnstructuredDataFlrBrowseMountModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFLRUnstructuredData.

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
        """Browse FLR unstructured data mount.

        Args:
            session_id: `sessionId` in the path.
            body: UnstructuredDataFlrBrowseFolderSpec, sent as application/json.

        Returns:
            UnstructuredDataFlrBrowseFolderModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFLRUnstructuredData.

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
        """Unstructured data flr copy to.

        Args:
            session_id: `sessionId` in the path.
            body: FileBackupFLRCopyToSpec, sent as application/json.

        Returns:
            TaskModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission CopyUnstructuredDataFlrItem.

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
        """Unstructured data flr start search for.

        Args:
            session_id: `sessionId` in the path.
            body: FlrStartSearchForSpec, sent as application/json.

        Returns:
            TaskModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UnstructuredDataFlrSearchFor.

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
        """Unstructured data flr browse search result.

        Args:
            session_id: `sessionId` in the path.
            task_id: `taskId` in the path.
            body: FlrSearchForResultSpec, sent as application/json.

        Returns:
            FlrSearchForResultModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission UnstructuredDataFlrSearchFor.

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
        """Get flr browse session.

        Args:
            session_id: `sessionId` in the path.

        Returns:
            FlrBrowseMountModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFlr.

        `GET /api/v1/backupBrowser/flr/{sessionId}`
        """
        result: FlrBrowseMountModel = await self._call(
            "GetFlrBrowseSession",
            session_id=session_id,
        )
        return result

    async def get_flr_audit(
        self,
        *,
        session_id: UUID | str,
    ) -> FlrAuditMountModel:
        """Get flr audit.

        Args:
            session_id: `sessionId` in the path.

        Returns:
            FlrAuditMountModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission AuditFlr.

        `GET /api/v1/backupBrowser/flr/{sessionId}/audit`
        """
        result: FlrAuditMountModel = await self._call(
            "GetFlrAudit",
            session_id=session_id,
        )
        return result

    async def browse_flr_mount(
        self,
        *,
        session_id: UUID | str,
        body: FlrBrowseFolderSpec | Mapping[str, Any],
    ) -> FlrBrowseFolderModel:
        """Browse flr mount.

        Args:
            session_id: `sessionId` in the path.
            body: FlrBrowseFolderSpec, sent as application/json.

        Returns:
            FlrBrowseFolderModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFlr.

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
        """Windows flr browse compare attributes.

        Args:
            session_id: `sessionId` in the path.
            body: FlrCompareAttributesSpec, sent as application/json.

        Returns:
            FlrCompareAttributesModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFlr.

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
        """Windows flr browse compare to production.

        Args:
            session_id: `sessionId` in the path.
            body: FlrCompareToProductionSpec, sent as application/json.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission BrowseFlr.

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
        """Prepare flr item download.

        Args:
            session_id: `sessionId` in the path.
            body: FlrStartDownloadSpec, sent as application/json.

        Returns:
            TaskModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission DownloadFlrItem.

        `POST /api/v1/backupBrowser/flr/{sessionId}/prepareDownload`
        """
        result: TaskModel = await self._call(
            "PrepareFlrItemDownload",
            session_id=session_id,
            body=body,
        )
        return result

    async def download_flr_item(
        self,
        *,
        session_id: UUID | str,
        task_id: UUID | str,
    ) -> bytes:
        """Download flr item.

        Args:
            session_id: `sessionId` in the path.
            task_id: `taskId` in the path.

        Returns:
            File content.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission DownloadFlrItem.

        `POST /api/v1/backupBrowser/flr/{sessionId}/prepareDownload/{taskId}/download`
        """
        result: bytes = await self._call(
            "DownloadFlrItem",
            session_id=session_id,
            task_id=task_id,
        )
        return result

    async def flr_mount_restore(
        self,
        *,
        session_id: UUID | str,
        body: FlrRestoreSpec | Mapping[str, Any],
    ) -> TaskModel:
        """Flr mount restore.

        Args:
            session_id: `sessionId` in the path.
            body: FlrRestoreSpec, sent as application/json.

        Returns:
            TaskModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission RestoreFlrItem.

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
        """Flr mount restore to.

        Args:
            session_id: `sessionId` in the path.
            body: FlrRestoreToSpec, sent as application/json.

        Returns:
            TaskModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission RestoreFlrItem.

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
        """Flr start search for.

        Args:
            session_id: `sessionId` in the path.
            body: FlrStartSearchForSpec, sent as application/json.

        Returns:
            TaskModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission FlrSearchFor.

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
        """Flr browse search result.

        Args:
            session_id: `sessionId` in the path.
            task_id: `taskId` in the path.
            body: FlrSearchForResultSpec, sent as application/json.

        Returns:
            FlrSearchForResultModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission FlrSearchFor.

        `POST /api/v1/backupBrowser/flr/{sessionId}/search/{taskId}/browse`
        """
        result: FlrSearchForResultModel = await self._call(
            "FlrBrowseSearchResult",
            session_id=session_id,
            task_id=task_id,
            body=body,
        )
        return result

    async def flr_restore_validate_credentials(
        self,
        *,
        session_id: UUID | str,
        body: FlrRestoreCredentialsValidationSpec | Mapping[str, Any],
    ) -> FlrRestoreCredentialsValidationResult:
        """Flr restore validate credentials.

        Args:
            session_id: `sessionId` in the path.
            body: FlrRestoreCredentialsValidationSpec, sent as application/json.

        Returns:
            FlrRestoreCredentialsValidationResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission RestoreFlrItem.

        `POST /api/v1/restore/flr/{sessionId}/validateCredentials`
        """
        result: FlrRestoreCredentialsValidationResult = await self._call(
            "FlrRestoreValidateCredentials",
            session_id=session_id,
            body=body,
        )
        return result

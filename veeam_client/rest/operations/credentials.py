# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.certificate_upload_spec import CertificateUploadSpec
    from ..models.cloud_credentials_model import CloudCredentialsModel
    from ..models.cloud_credentials_password_spec import CloudCredentialsPasswordSpec
    from ..models.cloud_credentials_result import CloudCredentialsResult
    from ..models.cloud_credentials_spec import CloudCredentialsSpec
    from ..models.cloud_device_code_model import CloudDeviceCodeModel
    from ..models.cloud_device_code_spec import CloudDeviceCodeSpec
    from ..models.cloud_helper_appliance_model import CloudHelperApplianceModel
    from ..models.cloud_helper_appliance_result import CloudHelperApplianceResult
    from ..models.cloud_helper_appliance_spec import CloudHelperApplianceSpec
    from ..models.cloud_native_application_model import CloudNativeApplicationModel
    from ..models.credentials_model import CredentialsModel
    from ..models.credentials_password_change_spec import CredentialsPasswordChangeSpec
    from ..models.credentials_result import CredentialsResult
    from ..models.credentials_spec import CredentialsSpec
    from ..models.e_cloud_credentials_filters_order_column import (
        ECloudCredentialsFiltersOrderColumn,
    )
    from ..models.e_cloud_credentials_type import ECloudCredentialsType
    from ..models.e_credentials_filters_order_column import (
        ECredentialsFiltersOrderColumn,
    )
    from ..models.e_credentials_type import ECredentialsType
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.google_cloud_compute_verification_code_model import (
        GoogleCloudComputeVerificationCodeModel,
    )
    from ..models.google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec,
    )
    from ..models.private_key_change_spec import PrivateKeyChangeSpec
    from ..models.session_model import SessionModel


class Credentials(Section):
    """Operations of the section Credentials."""

    async def get_all_cloud_creds(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ECloudCredentialsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: ECloudCredentialsType | str | None = None,
    ) -> CloudCredentialsResult:
        """Get all cloud creds.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.

        Returns:
            CloudCredentialsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/cloudCredentials`
        """
        result: CloudCredentialsResult = await self._call(
            "GetAllCloudCreds",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )
        return result

    async def create_cloud_creds(
        self,
        *,
        body: CloudCredentialsSpec | Mapping[str, Any],
    ) -> CloudCredentialsModel:
        """Create cloud creds.

        Args:
            body.

        Returns:
            CloudCredentialsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials`
        """
        result: CloudCredentialsModel = await self._call(
            "CreateCloudCreds",
            body=body,
        )
        return result

    async def request_app_registration_by_device_code(
        self,
        *,
        body: CloudDeviceCodeSpec | Mapping[str, Any],
    ) -> CloudDeviceCodeModel:
        """Request app registration by device code.

        Args:
            body.

        Returns:
            CloudDeviceCodeModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/appRegistration`
        """
        result: CloudDeviceCodeModel = await self._call(
            "RequestAppRegistrationByDeviceCode",
            body=body,
        )
        return result

    async def finish_app_registration_by_device_code(
        self,
        *,
        verification_code: str,
    ) -> CloudNativeApplicationModel:
        """Finish app registration by device code.

        Args:
            verification_code: `verificationCode` in the path.

        Returns:
            CloudNativeApplicationModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/appRegistration/{verificationCode}`
        """
        result: CloudNativeApplicationModel = await self._call(
            "FinishAppRegistrationByDeviceCode",
            verification_code=verification_code,
        )
        return result

    async def request_authentication(
        self,
    ) -> GoogleCloudComputeVerificationCodeModel:
        """Request authentication.

        Returns:
            GoogleCloudComputeVerificationCodeModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/authenticate`
        """
        result: GoogleCloudComputeVerificationCodeModel = await self._call(
            "RequestAuthentication",
        )
        return result

    async def get_cloud_creds(
        self,
        *,
        id: UUID | str,
    ) -> CloudCredentialsModel:
        """Get cloud creds.

        Args:
            id: `id` in the path.

        Returns:
            CloudCredentialsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudCredentials.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/cloudCredentials/{id}`
        """
        result: CloudCredentialsModel = await self._call(
            "GetCloudCreds",
            id=id,
        )
        return result

    async def update_cloud_creds(
        self,
        *,
        id: UUID | str,
        body: CloudCredentialsModel | Mapping[str, Any],
    ) -> CloudCredentialsModel:
        """Update cloud creds.

        Args:
            id: `id` in the path.
            body.

        Returns:
            CloudCredentialsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateCloudCredentials.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/cloudCredentials/{id}`
        """
        result: CloudCredentialsModel = await self._call(
            "UpdateCloudCreds",
            id=id,
            body=body,
        )
        return result

    async def delete_cloud_creds(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete cloud creds.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteCloudCredentials.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/cloudCredentials/{id}`
        """
        await self._call(
            "DeleteCloudCreds",
            id=id,
        )

    async def change_account(
        self,
        *,
        id: UUID | str,
        body: GoogleCloudServiceCredentialsExistingAccountSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Change account.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/{id}/changeAccount`
        """
        result: EmptySuccessResponse = await self._call(
            "ChangeAccount",
            id=id,
            body=body,
        )
        return result

    async def change_cloud_certificate(
        self,
        *,
        id: UUID | str,
        body: CertificateUploadSpec | Mapping[str, Any],
    ) -> None:
        """Change cloud certificate.

        Args:
            id: `id` in the path.
            body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeCloudCertificate.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/{id}/changeCertificate`
        """
        await self._call(
            "ChangeCloudCertificate",
            id=id,
            body=body,
        )

    async def change_cloud_creds_secret_key(
        self,
        *,
        id: UUID | str,
        body: CloudCredentialsPasswordSpec | Mapping[str, Any],
    ) -> CloudCredentialsModel:
        """Change cloud creds secret key.

        Args:
            id: `id` in the path.
            body.

        Returns:
            CloudCredentialsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeCloudSecretKey.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/{id}/changeSecretKey`
        """
        result: CloudCredentialsModel = await self._call(
            "ChangeCloudCredsSecretKey",
            id=id,
            body=body,
        )
        return result

    async def get_all_creds_helper_appliances(
        self,
        *,
        id: UUID | str,
    ) -> CloudHelperApplianceResult:
        """Get all creds helper appliances.

        Args:
            id: `id` in the path.

        Returns:
            CloudHelperApplianceResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/cloudCredentials/{id}/helperAppliances`
        """
        result: CloudHelperApplianceResult = await self._call(
            "GetAllCredsHelperAppliances",
            id=id,
        )
        return result

    async def create_cloud_creds_helper_appliance(
        self,
        *,
        id: UUID | str,
        body: CloudHelperApplianceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Create cloud creds helper appliance.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/{id}/helperAppliances`
        """
        result: SessionModel = await self._call(
            "CreateCloudCredsHelperAppliance",
            id=id,
            body=body,
        )
        return result

    async def get_cloud_creds_helper_appliance(
        self,
        *,
        id: UUID | str,
        appliance_id: UUID | str,
    ) -> CloudHelperApplianceModel:
        """Get cloud creds helper appliance.

        Args:
            id: `id` in the path.
            appliance_id: `applianceId` in the path.

        Returns:
            CloudHelperApplianceModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/cloudCredentials/{id}/helperAppliances/{applianceId}`
        """
        result: CloudHelperApplianceModel = await self._call(
            "GetCloudCredsHelperAppliance",
            id=id,
            appliance_id=appliance_id,
        )
        return result

    async def delete_cloud_creds_helper_appliance_async(
        self,
        *,
        id: UUID | str,
        appliance_id: UUID | str,
    ) -> SessionModel:
        """Delete cloud creds helper appliance async.

        Args:
            id: `id` in the path.
            appliance_id: `applianceId` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteCloudCredentials.
            NotFound: The server has nothing by this `id` and `appliance_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/cloudCredentials/{id}/helperAppliances/{applianceId}`
        """
        result: SessionModel = await self._call(
            "DeleteCloudCredsHelperApplianceAsync",
            id=id,
            appliance_id=appliance_id,
        )
        return result

    async def get_all_creds(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ECredentialsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: ECredentialsType | str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        include_default_appliance_creds: bool | None = None,
    ) -> CredentialsResult:
        """Get all creds.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            include_default_appliance_creds: `includeDefaultApplianceCreds` in the query.

        Returns:
            CredentialsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/credentials`
        """
        result: CredentialsResult = await self._call(
            "GetAllCreds",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            include_default_appliance_creds=include_default_appliance_creds,
        )
        return result

    async def create_creds(
        self,
        *,
        body: CredentialsSpec | Mapping[str, Any],
    ) -> CredentialsModel:
        """Create creds.

        Args:
            body.

        Returns:
            CredentialsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/credentials`
        """
        result: CredentialsModel = await self._call(
            "CreateCreds",
            body=body,
        )
        return result

    async def get_creds(
        self,
        *,
        id: UUID | str,
    ) -> CredentialsModel:
        """Get creds.

        Args:
            id: `id` in the path.

        Returns:
            CredentialsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCredentials.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/credentials/{id}`
        """
        result: CredentialsModel = await self._call(
            "GetCreds",
            id=id,
        )
        return result

    async def update_creds(
        self,
        *,
        id: UUID | str,
        body: CredentialsModel | Mapping[str, Any],
    ) -> CredentialsModel:
        """Update creds.

        Args:
            id: `id` in the path.
            body.

        Returns:
            CredentialsModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateCredentials.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/credentials/{id}`
        """
        result: CredentialsModel = await self._call(
            "UpdateCreds",
            id=id,
            body=body,
        )
        return result

    async def delete_creds(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete creds.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteCredentials.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/credentials/{id}`
        """
        await self._call(
            "DeleteCreds",
            id=id,
        )

    async def change_password_for_creds(
        self,
        *,
        id: UUID | str,
        body: CredentialsPasswordChangeSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Change password for creds.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeAccountPassword.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/credentials/{id}/changepassword`
        """
        result: EmptySuccessResponse = await self._call(
            "ChangePasswordForCreds",
            id=id,
            body=body,
        )
        return result

    async def change_private_key_for_creds(
        self,
        *,
        id: UUID | str,
        body: PrivateKeyChangeSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Change private key for creds.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeLinuxPrivateKey.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/credentials/{id}/changeprivatekey`
        """
        result: EmptySuccessResponse = await self._call(
            "ChangePrivateKeyForCreds",
            id=id,
            body=body,
        )
        return result

    async def change_root_password_for_creds(
        self,
        *,
        id: UUID | str,
        body: CredentialsPasswordChangeSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Change root password for creds.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeLinuxRootPassword.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/credentials/{id}/changerootpassword`
        """
        result: EmptySuccessResponse = await self._call(
            "ChangeRootPasswordForCreds",
            id=id,
            body=body,
        )
        return result

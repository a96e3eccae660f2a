# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

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
    """User names, passwords and keys that the backup server keeps, for machines and for clouds.

    Secrets go in and never come out.
    """

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
        """List the cloud credentials, without their secrets.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only credentials for this cloud.

        Returns:
            CloudCredentialsResult: A page of cloud credentials.

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
        """Add cloud credentials.

        A Microsoft Entra application that is to be created for Azure needs a device code first: see
        `request_app_registration_by_device_code`.

        Args:
            body: Credentials for a cloud that are to be added; the class tells the cloud.

        Returns:
            CloudCredentialsModel: Credentials for a cloud, without their secrets; the class tells the cloud.

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
        """Get a code to register a Microsoft Entra application with.

        Somebody opens the address in a browser and types the code in; `finish_app_registration_by_device_code`
        then does the rest.

        Args:
            body: What a device code is asked for; the class tells the cloud.

        Returns:
            CloudDeviceCodeModel: A code that somebody confirms in a browser; the class tells the cloud.

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
        """Register the Microsoft Entra application for a device code.

        Call it once the code was confirmed in a browser, before it expires.

        Args:
            verification_code: The code that `request_app_registration_by_device_code` gave.

        Returns:
            CloudNativeApplicationModel: An application registered in a cloud; the class tells the cloud.

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
        """Get a code to sign in to Google Cloud with.

        Somebody opens the address in a browser and confirms the code there.

        Returns:
            GoogleCloudComputeVerificationCodeModel: A code to sign in to Google Cloud with.

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
        """Get cloud credentials, without their secret.

        Args:
            id: Id of the credentials record.

        Returns:
            CloudCredentialsModel: Credentials for a cloud, without their secrets; the class tells the cloud.

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
        """Change cloud credentials.

        Replaces the whole record but for its secret, which has its own operation. Read it, change what is to
        change, and send it back.

        Args:
            id: Id of the credentials record.
            body: Credentials for a cloud, without their secrets; the class tells the cloud.

        Returns:
            CloudCredentialsModel: Credentials for a cloud, without their secrets; the class tells the cloud.

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
        """Delete cloud credentials.

        Refused while something uses them.

        Args:
            id: Id of the credentials record.

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
        """Give Google Cloud service credentials the key file of another account.

        Args:
            id: Id of the credentials record.
            body: A service account of Google Cloud that exists.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateCloudCredentials.
            NotFound: The server has nothing by this `id`.
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
    ) -> CloudCredentialsModel | None:
        """Replace the certificate of Azure compute credentials.

        Args:
            id: Id of the credentials record.
            body: A certificate with its key.

        Returns:
            CloudCredentialsModel: Credentials for a cloud, without their secrets; the class tells the cloud.
                None if the server answers without a body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeCloudCertificate.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudCredentials/{id}/changeCertificate`
        """
        result: CloudCredentialsModel | None = await self._call(
            "ChangeCloudCertificate",
            id=id,
            body=body,
        )
        return result

    async def change_cloud_creds_secret_key(
        self,
        *,
        id: UUID | str,
        body: CloudCredentialsPasswordSpec | Mapping[str, Any],
    ) -> CloudCredentialsModel:
        """Replace the secret key of cloud credentials.

        Args:
            id: Id of the credentials record.
            body: A new secret key.

        Returns:
            CloudCredentialsModel: Credentials for a cloud, without their secrets; the class tells the cloud.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeCloudSecretKey.
            NotFound: The server has nothing by this `id`.
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
        skip: int | None = None,
        limit: int | None = None,
    ) -> CloudHelperApplianceResult:
        """List the helper appliances of Azure compute credentials.

        Everything comes at once; there are no pages.

        Args:
            id: Id of the credentials record.
            skip: How many rows to leave out at the start, counted after filtering and ordering. Since
                1.3-rev1.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out. Since 1.3-rev1.

        Returns:
            CloudHelperApplianceResult: All helper appliances of the credentials.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/cloudCredentials/{id}/helperAppliances`
        """
        result: CloudHelperApplianceResult = await self._call(
            "GetAllCredsHelperAppliances",
            id=id,
            skip=skip,
            limit=limit,
        )
        return result

    async def create_cloud_creds_helper_appliance(
        self,
        *,
        id: UUID | str,
        body: CloudHelperApplianceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Deploy a helper appliance for Azure compute credentials.

        The appliance is a Linux VM in Azure that file restore of Linux machines needs.

        Args:
            id: Id of the credentials record.
            body: A helper appliance to be deployed; the class tells the cloud.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Get a helper appliance of Azure compute credentials.

        Args:
            id: Id of the credentials record.
            appliance_id: Id of the helper appliance.

        Returns:
            CloudHelperApplianceModel: A helper appliance in a cloud; the class tells the cloud.

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
        """Remove a helper appliance from Azure.

        Args:
            id: Id of the credentials record.
            appliance_id: Id of the helper appliance.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        type_filter: Sequence[ECredentialsType | str] | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        include_default_appliance_creds: bool | None = None,
    ) -> CredentialsResult:
        """List the credentials, without their passwords.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only credentials of this kind.
            created_after_filter: Only records created after this time.
            created_before_filter: Only records created before this time.
            include_default_appliance_creds: Whether to list the built-in credentials of appliances too. Since
                1.3-rev0.

        Returns:
            CredentialsResult: A page of credentials.

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
        """Add credentials.

        Args:
            body: Credentials for machines that are to be added; the class tells the kind.

        Returns:
            CredentialsModel: Credentials for machines, without their secrets; the class tells the kind.

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
        """Get credentials, without their password.

        Args:
            id: Id of the credentials record.

        Returns:
            CredentialsModel: Credentials for machines, without their secrets; the class tells the kind.

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
        """Change credentials.

        Replaces the whole record but for its password and keys, which have their own operations. Read it, change
        what is to change, and send it back.

        Args:
            id: Id of the credentials record.
            body: Credentials for machines, without their secrets; the class tells the kind.

        Returns:
            CredentialsModel: Credentials for machines, without their secrets; the class tells the kind.

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
        """Delete credentials.

        Refused while something uses them; after a managed server was removed that lasts a little longer.

        Args:
            id: Id of the credentials record.

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
        """Replace the password of credentials.

        Everything that uses the record uses the new password from then on. The password on the machine itself is
        not touched.

        Args:
            id: Id of the credentials record.
            body: A new password.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

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
        """Replace the private key of Linux credentials.

        Args:
            id: Id of the credentials record.
            body: A new private key.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

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
        """Replace the root password of Linux credentials.

        The one that `su` asks for, where `useSu` is on.

        Args:
            id: Id of the credentials record.
            body: A new password.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

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

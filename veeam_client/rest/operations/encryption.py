# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_encryption_passwords_filters_order_column import (
        EEncryptionPasswordsFiltersOrderColumn,
    )
    from ..models.e_key_management_server_type import EKeyManagementServerType
    from ..models.ekms_filters_order_column import EKMSFiltersOrderColumn
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.encryption_password_change_spec import EncryptionPasswordChangeSpec
    from ..models.encryption_password_model import EncryptionPasswordModel
    from ..models.encryption_password_spec import EncryptionPasswordSpec
    from ..models.encryption_password_verify_result import (
        EncryptionPasswordVerifyResult,
    )
    from ..models.encryption_password_verify_spec import EncryptionPasswordVerifySpec
    from ..models.encryption_passwords_result import EncryptionPasswordsResult
    from ..models.key_management_server_base_model import KeyManagementServerBaseModel
    from ..models.key_management_server_base_spec import KeyManagementServerBaseSpec
    from ..models.key_management_servers_result import KeyManagementServersResult
    from ..models.kms_server_change_certificate_spec import (
        KMSServerChangeCertificateSpec,
    )


class Encryption(Section):
    """Operations of the section Encryption."""

    async def get_all_encryption_passwords(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EEncryptionPasswordsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        hint_filter: str | None = None,
    ) -> EncryptionPasswordsResult:
        """Get all encryption passwords.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            hint_filter: `hintFilter` in the query.

        Returns:
            EncryptionPasswordsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEncryptionPasswords.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/encryptionPasswords`
        """
        result: EncryptionPasswordsResult = await self._call(
            "GetAllEncryptionPasswords",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            hint_filter=hint_filter,
        )
        return result

    async def create_encryption_password(
        self,
        *,
        body: EncryptionPasswordSpec | Mapping[str, Any],
    ) -> EncryptionPasswordModel:
        """Create encryption password.

        Args:
            body.

        Returns:
            EncryptionPasswordModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateEncryptionPasswords.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/encryptionPasswords`
        """
        result: EncryptionPasswordModel = await self._call(
            "CreateEncryptionPassword",
            body=body,
        )
        return result

    async def get_encryption_password(
        self,
        *,
        id: UUID | str,
    ) -> EncryptionPasswordModel:
        """Get encryption password.

        Args:
            id: `id` in the path.

        Returns:
            EncryptionPasswordModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEncryptionPasswords.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/encryptionPasswords/{id}`
        """
        result: EncryptionPasswordModel = await self._call(
            "GetEncryptionPassword",
            id=id,
        )
        return result

    async def update_encryption_password(
        self,
        *,
        id: UUID | str,
        body: EncryptionPasswordModel | Mapping[str, Any],
    ) -> EncryptionPasswordModel:
        """Update encryption password.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EncryptionPasswordModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateEncryptionPasswords.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/encryptionPasswords/{id}`
        """
        result: EncryptionPasswordModel = await self._call(
            "UpdateEncryptionPassword",
            id=id,
            body=body,
        )
        return result

    async def delete_encryption_password(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete encryption password.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteEncryptionPasswords.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/encryptionPasswords/{id}`
        """
        await self._call(
            "DeleteEncryptionPassword",
            id=id,
        )

    async def change_encryption_password(
        self,
        *,
        id: UUID | str,
        body: EncryptionPasswordChangeSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Change encryption password.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateEncryptionPasswords.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/encryptionPasswords/{id}/changepassword`
        """
        result: EmptySuccessResponse = await self._call(
            "ChangeEncryptionPassword",
            id=id,
            body=body,
        )
        return result

    async def verify_encryption_password(
        self,
        *,
        id: UUID | str,
        body: EncryptionPasswordVerifySpec | Mapping[str, Any],
    ) -> EncryptionPasswordVerifyResult:
        """Verify encryption password.

        Args:
            id: `id` in the path.
            body.

        Returns:
            EncryptionPasswordVerifyResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEncryptionPasswords.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/encryptionPasswords/{id}/verify`
        """
        result: EncryptionPasswordVerifyResult = await self._call(
            "VerifyEncryptionPassword",
            id=id,
            body=body,
        )
        return result

    async def get_all_kms_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EKMSFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EKeyManagementServerType | str | None = None,
    ) -> KeyManagementServersResult:
        """Get all KMS servers.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.

        Returns:
            KeyManagementServersResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewKMServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/kmsServers`
        """
        result: KeyManagementServersResult = await self._call(
            "GetAllKMSServers",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )
        return result

    async def create_kms_server(
        self,
        *,
        body: KeyManagementServerBaseSpec | Mapping[str, Any],
    ) -> KeyManagementServerBaseModel:
        """Create KMS server.

        Args:
            body.

        Returns:
            KeyManagementServerBaseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateKMServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/kmsServers`
        """
        result: KeyManagementServerBaseModel = await self._call(
            "CreateKMSServer",
            body=body,
        )
        return result

    async def get_kms_server(
        self,
        *,
        id: UUID | str,
    ) -> KeyManagementServerBaseModel:
        """Get KMS server.

        Args:
            id: `id` in the path.

        Returns:
            KeyManagementServerBaseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewKMServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/kmsServers/{id}`
        """
        result: KeyManagementServerBaseModel = await self._call(
            "GetKMSServer",
            id=id,
        )
        return result

    async def update_kms_server(
        self,
        *,
        id: UUID | str,
        body: KeyManagementServerBaseModel | Mapping[str, Any],
    ) -> KeyManagementServerBaseModel:
        """Update KMS server.

        Args:
            id: `id` in the path.
            body.

        Returns:
            KeyManagementServerBaseModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateKMServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/kmsServers/{id}`
        """
        result: KeyManagementServerBaseModel = await self._call(
            "UpdateKMSServer",
            id=id,
            body=body,
        )
        return result

    async def delete_kms_server(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete KMS server.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteKMServers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/kmsServers/{id}`
        """
        await self._call(
            "DeleteKMSServer",
            id=id,
        )

    async def change_km_server_certificate(
        self,
        *,
        id: UUID | str,
        body: KMSServerChangeCertificateSpec | Mapping[str, Any],
    ) -> None:
        """Change KM server certificate.

        Args:
            id: `id` in the path.
            body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeKMServerCertificate.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/kmsServers/{id}/changeCertificate`
        """
        await self._call(
            "ChangeKMServerCertificate",
            id=id,
            body=body,
        )

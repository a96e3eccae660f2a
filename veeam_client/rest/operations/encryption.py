# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

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
    """Passwords that backups are encrypted with, and key management servers that hold keys instead."""

    async def get_all_encryption_passwords(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EEncryptionPasswordsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        hint_filter: str | None = None,
    ) -> EncryptionPasswordsResult:
        """List the encryption passwords by their hints.

        The passwords themselves are never shown.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            hint_filter: Only passwords with this hint. The whole hint must match unless there is a `*`, which
                stands for any characters. Since 1.3-rev0.

        Returns:
            EncryptionPasswordsResult: A page of encryption passwords.

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
        """Add an encryption password.

        Keep it somewhere else too: without it encrypted backups cannot be read on another server.

        Args:
            body: An encryption password to be added.

        Returns:
            EncryptionPasswordModel: An encryption password, without the password.

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
        """Get an encryption password's hint and dates.

        Args:
            id: Id of the encryption password.

        Returns:
            EncryptionPasswordModel: An encryption password, without the password.

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
        """Change the hint of an encryption password.

        To change the password itself use `change_encryption_password`.

        Args:
            id: Id of the encryption password.
            body: An encryption password, without the password.

        Returns:
            EncryptionPasswordModel: An encryption password, without the password.

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
        """Delete an encryption password.

        Refused while something uses it.

        Args:
            id: Id of the encryption password.

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
        """Replace an encryption password and its hint.

        Backups made before stay readable with the old password.

        Args:
            id: Id of the encryption password.
            body: A new password and its hint.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

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
        """List the key management servers.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only rows of this type.

        Returns:
            KeyManagementServersResult: A page of key management servers.

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
        """Add a key management server.

        Args:
            body: A key management server to be added.

        Returns:
            KeyManagementServerBaseModel: A key management server.

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
        """Get a key management server.

        Args:
            id: Id of the key management server.

        Returns:
            KeyManagementServerBaseModel: A key management server.

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
        """Change a key management server.

        Replaces all settings but the certificates, which have their own operation.

        Args:
            id: Id of the key management server.
            body: A key management server.

        Returns:
            KeyManagementServerBaseModel: A key management server.

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
        """Remove a key management server.

        Args:
            id: Id of the key management server.

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
        """Replace a certificate that is used with a key management server.

        Args:
            id: Id of the key management server.
            body: A new certificate for a key management server.

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

    async def verify_encryption_password(
        self,
        *,
        id: UUID | str,
        body: EncryptionPasswordVerifySpec | Mapping[str, Any],
    ) -> EncryptionPasswordVerifyResult:
        """Check whether a password is the one that is kept.

        A wrong password is no error: the reply says so.

        Args:
            id: Id of the encryption password.
            body: A password to check.

        Returns:
            EncryptionPasswordVerifyResult: Whether a password is the one that is kept.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEncryptionPasswords.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/encryptionPasswords/{id}/verify`
        """
        result: EncryptionPasswordVerifyResult = await self._call(
            "VerifyEncryptionPassword",
            id=id,
            body=body,
        )
        return result

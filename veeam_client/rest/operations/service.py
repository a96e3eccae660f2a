# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.certificate_model import CertificateModel
    from ..models.register_vbr_spec import RegisterVbrSpec
    from ..models.server_info_model import ServerInfoModel
    from ..models.server_time_model import ServerTimeModel


class Service(Section):
    """The backup server itself: build, time, certificate."""

    async def get_server_certificate(
        self,
    ) -> CertificateModel:
        """Get the TLS certificate of the backup server.

        Useful to pin a self-signed certificate by its thumbprint.

        Returns:
            CertificateModel: A TLS certificate.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Needs no sign-in.

        `GET /api/v1/serverCertificate`
        """
        result: CertificateModel = await self._call(
            "GetServerCertificate",
        )
        return result

    async def get_server_info(
        self,
    ) -> ServerInfoModel:
        """Get the name, build and database of the backup server.

        Returns:
            ServerInfoModel: A backup server: its name, build and database.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewServices.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Works without a licence.

        `GET /api/v1/serverInfo`
        """
        result: ServerInfoModel = await self._call(
            "GetServerInfo",
        )
        return result

    async def get_server_time(
        self,
    ) -> ServerTimeModel:
        """Get the time and time zone of the backup server.

        A quick way to see whether the server answers.

        Returns:
            ServerTimeModel: Time and time zone of a backup server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Needs no sign-in.

        `GET /api/v1/serverTime`
        """
        result: ServerTimeModel = await self._call(
            "GetServerTime",
        )
        return result

    async def register_vbr(
        self,
        *,
        body: RegisterVbrSpec | Mapping[str, Any],
    ) -> ServerInfoModel:
        """Register this backup server with a Veeam account.

        Takes the code that the account's owner was given when signing in there.

        Args:
            body: What a registration takes.

        Returns:
            ServerInfoModel: A backup server: its name, build and database.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateVeeamRegistration.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/registerVbr`
        """
        result: ServerInfoModel = await self._call(
            "RegisterVbr",
            body=body,
        )
        return result

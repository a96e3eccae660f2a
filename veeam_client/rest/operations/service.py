# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.certificate_model import CertificateModel
    from ..models.register_vbr_spec import RegisterVbrSpec
    from ..models.server_info_model import ServerInfoModel
    from ..models.server_time_model import ServerTimeModel


class Service(Section):
    """Operations of the section Service."""

    async def register_vbr(
        self,
        *,
        body: RegisterVbrSpec | Mapping[str, Any],
    ) -> ServerInfoModel:
        """Register vbr.

        Args:
            body.

        Returns:
            ServerInfoModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateVeeamRegistration.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/registerVbr`
        """
        result: ServerInfoModel = await self._call(
            "RegisterVbr",
            body=body,
        )
        return result

    async def get_server_certificate(
        self,
    ) -> CertificateModel:
        """Get server certificate.

        Returns:
            CertificateModel.

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
        """Get server info.

        Returns:
            ServerInfoModel.

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
        """Get server time.

        Returns:
            ServerTimeModel.

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

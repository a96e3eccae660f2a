# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.connection_certificate_model import ConnectionCertificateModel
    from ..models.host_connection_spec import HostConnectionSpec


class Connection(Section):
    """Operations of the section Connection."""

    async def get_connection_certificate(
        self,
        *,
        body: HostConnectionSpec | Mapping[str, Any],
    ) -> ConnectionCertificateModel:
        """Get connection certificate.

        Args:
            body.

        Returns:
            ConnectionCertificateModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CheckCertificate.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/connectionCertificate`
        """
        result: ConnectionCertificateModel = await self._call(
            "GetConnectionCertificate",
            body=body,
        )
        return result

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
            body: HostConnectionSpec, sent as application/json.

        Returns:
            ConnectionCertificateModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.

        Needs the permission CheckCertificate.

        `POST /api/v1/connectionCertificate`
        """
        result: ConnectionCertificateModel = await self._call(
            "GetConnectionCertificate",
            body=body,
        )
        return result

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.connection_certificate_model import ConnectionCertificateModel
    from ..models.host_connection_spec import HostConnectionSpec


class Connection(Section):
    """What another machine shows before it is trusted."""

    async def get_connection_certificate(
        self,
        *,
        body: HostConnectionSpec | Mapping[str, Any],
    ) -> ConnectionCertificateModel:
        """Ask a server for its TLS certificate or SSH fingerprint.

        Look at it, then give it along when you add the server. Nothing is added by this.

        Args:
            body: Which server to ask, and how to sign in there.

        Returns:
            ConnectionCertificateModel: What the server shows.

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

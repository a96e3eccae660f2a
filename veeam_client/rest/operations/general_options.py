# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.general_options_model import GeneralOptionsModel


class GeneralOptions(Section):
    """Settings of the backup server for mail, warnings, SNMP and syslog."""

    async def get_general_options(
        self,
    ) -> GeneralOptionsModel:
        """Get the general settings.

        Returns:
            GeneralOptionsModel: General settings of a backup server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/generalOptions`
        """
        result: GeneralOptionsModel = await self._call(
            "GetGeneralOptions",
        )
        return result

    async def update_general_options(
        self,
        *,
        body: GeneralOptionsModel | Mapping[str, Any],
    ) -> GeneralOptionsModel:
        """Change the general settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: General settings of a backup server.

        Returns:
            GeneralOptionsModel: General settings of a backup server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/generalOptions`
        """
        result: GeneralOptionsModel = await self._call(
            "UpdateGeneralOptions",
            body=body,
        )
        return result

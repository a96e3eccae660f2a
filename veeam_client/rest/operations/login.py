# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.token_login_spec import TokenLoginSpec
    from ..models.token_model import TokenModel


class Login(Section):
    """Operations of the section Login."""

    async def logout(
        self,
    ) -> EmptySuccessResponse:
        """Logout.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/oauth2/logout`
        """
        result: EmptySuccessResponse = await self._call(
            "Logout",
        )
        return result

    async def create_token(
        self,
        *,
        body: TokenLoginSpec | Mapping[str, Any],
    ) -> TokenModel:
        """Create token.

        Args:
            body: Sent as application/x-www-form-urlencoded.

        Returns:
            TokenModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Needs no sign-in.

        `POST /api/oauth2/token`
        """
        result: TokenModel = await self._call(
            "CreateToken",
            body=body,
        )
        return result

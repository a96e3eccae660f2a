# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.authorization_code_model import AuthorizationCodeModel
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.token_login_spec import TokenLoginSpec
    from ..models.token_model import TokenModel


class Login(Section):
    """Signing in and out. A client does this by itself; call it only to work with tokens yourself."""

    async def create_authorization_code(
        self,
    ) -> AuthorizationCodeModel:
        """Get an authorization code.

        Signs in elsewhere: the token operation takes it, with the grant type `authorization_code`, in place of a
        password.

        Returns:
            AuthorizationCodeModel: An authorization code.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Until 1.2-rev1.

        Deprecated by the contract.

        `POST /api/oauth2/authorization_code`
        """
        result: AuthorizationCodeModel = await self._call(
            "CreateAuthorizationCode",
        )
        return result

    async def logout(
        self,
    ) -> EmptySuccessResponse:
        """End the session of the token that was sent.

        Both the access token and its refresh token stop working at once.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

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
        """Get an access token.

        For a user name and password, a refresh token, an authorization code or a token of a VBR server, as
        `grant_type` says. A refresh token works once: each use gives a new pair. Wrong credentials are answered
        with 401, by older builds with 400. Users with multi-factor sign-in cannot use a password here.

        Args:
            body: What to sign in with: `grant_type` and the fields that go with it. Sent as
                application/x-www-form-urlencoded.

        Returns:
            TokenModel: The tokens. Trust `expires_in` for their lifetime, as servers differ.

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

"""Signing in and staying signed in.

A refresh token is good for one use, so however many coroutines need a token, one of them renews it and the others
wait for the result. The renewal goes on when its caller is cancelled: a spent refresh token cannot be taken back.
"""

from __future__ import annotations

import asyncio
import math
import time
from copy import copy
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .errors import ApiError, AuthenticationError, InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .rest.models import TokenModel

    Ask = Callable[[Mapping[str, str]], Awaitable[TokenModel]]

# Renew this many seconds before the end, but never in the first half of a short life.
_MARGIN = 60.0


@frozen
class _Tokens:
    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    renew_at: float

    @classmethod
    def from_reply(cls, reply: TokenModel, asked_at: float) -> _Tokens:
        try:
            lifetime = float(reply.expires_in)
        except (TypeError, ValueError):
            lifetime = 0
        if lifetime <= 0:
            lifetime = math.inf  # not said: good until it is refused
        return cls(reply.access_token, reply.refresh_token, asked_at + lifetime - min(_MARGIN, lifetime / 2))


class PasswordAuth:
    """Signs in with a user name and a password.

    Args:
        username: The account.
        password: Its password. It is sent to the server's token operation and nowhere else.
    """

    def __init__(self, username: str, password: str) -> None:
        if not username or not password:
            raise InvalidArgument("username and password are both needed to sign in")
        self._username = username
        self._password = password
        self._tokens: _Tokens | None = None
        self._renewal: asyncio.Task[_Tokens] | None = None
        self._refused: AuthenticationError | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(username={self._username!r}, password='***')"

    @property
    def is_signed_in(self) -> bool:
        """Whether the server holds a session of ours."""
        return self._tokens is not None

    async def access_token(self, ask: Ask, *, refused: str | None = None) -> str:
        """Give a token that is good now.

        Args:
            ask: Calls the token operation with a form.
            refused: A token that the server has just refused; if it is still the current one, it is renewed.

        Returns:
            The access token.

        Raises:
            AuthenticationError: The account was refused. It is not tried again: a lock-out would follow.
        """
        if self._refused is not None:
            # A copy: one exception raised again and again would gather a traceback for each.
            raise copy(self._refused) from None
        tokens = self._tokens
        if tokens is not None and tokens.access != refused and time.monotonic() < tokens.renew_at:
            return tokens.access
        if self._renewal is None or self._renewal.done():
            self._renewal = asyncio.create_task(self._renew(ask))
        return (await asyncio.shield(self._renewal)).access

    async def _renew(self, ask: Ask) -> _Tokens:
        refresh = self._tokens.refresh if self._tokens else None
        self._tokens = None
        asked_at = time.monotonic()
        if refresh:
            try:
                reply = await ask({"grant_type": "refresh_token", "refresh_token": refresh})
            except ApiError:
                # Refused: the server was restarted, or the token is too old. The password is still good.
                pass
            else:
                self._tokens = _Tokens.from_reply(reply, asked_at)
                return self._tokens
        asked_at = time.monotonic()
        form: dict[str, Any] = {"grant_type": "password", "username": self._username, "password": self._password}
        try:
            reply = await ask(form)
        except AuthenticationError as error:
            self._refused = error
            raise
        self._tokens = _Tokens.from_reply(reply, asked_at)
        return self._tokens

    async def close(self, ask: Ask) -> str | None:
        """Stop renewing.

        Args:
            ask: Calls the token operation with a form; needed if the access token is at its end.

        Returns:
            An access token of the session to sign out of, None if there is none.

        Raises:
            ApiError: The session cannot be renewed any more.
        """
        if self._renewal is not None:
            try:
                await asyncio.wait({self._renewal})
            finally:
                # Stops it if the time for closing is up; one that is done stays as it is.
                self._renewal.cancel()
                await asyncio.gather(self._renewal, return_exceptions=True)
        tokens, self._tokens = self._tokens, None
        if tokens is None or time.monotonic() < tokens.renew_at:
            return tokens.access if tokens else None
        # An access token at its end signs nobody out, and the server would keep the session for days.
        reply = await ask({"grant_type": "refresh_token", "refresh_token": tokens.refresh or ""})
        return reply.access_token

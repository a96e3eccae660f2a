"""Staying signed in.

A refresh token is good for one use, so however many coroutines need a token, one of them renews it and the others
wait for the result. The renewal goes on when its caller is cancelled: a spent refresh token cannot be taken back.
"""

from __future__ import annotations

import asyncio
import math
import time
from copy import copy
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..errors import ApiError, AuthenticationError, ClientClosed, SignInExpired, VeeamError
from ..retry import not_begun
from ..runtime.redacted import Redacted
from ..runtime.tasks import ignore_failure
from .credentials import Tokens, TokenStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..rest.models import TokenModel
    from .credentials import Auth, Form

    Ask = Callable[[Form], Awaitable[TokenModel]]
    SignOut = Callable[[str], Awaitable[None]]

# Renew this many seconds before the end, but never in the first half of a short life.
_MARGIN = 60.0


@frozen
class _Session:
    """The tokens at hand and, on the monotonic clock, when to renew them."""

    tokens: Tokens
    renew_at: float
    is_refreshed: bool = False

    @classmethod
    def from_reply(cls, reply: TokenModel, asked_at: float, *, is_refreshed: bool) -> _Session:
        lifetime = _seconds(reply.expires_in)
        ends = datetime.now(UTC) + timedelta(seconds=lifetime) if lifetime < math.inf else None
        tokens = Tokens(access_token=reply.access_token, refresh_token=reply.refresh_token, expires_at=ends)
        return cls(tokens, asked_at + lifetime - min(_MARGIN, lifetime / 2), is_refreshed)

    @classmethod
    def from_tokens(cls, tokens: Tokens) -> _Session:
        if tokens.access_token is None:
            return cls(tokens, -math.inf)
        if tokens.refresh_token is None:
            return cls(tokens, math.inf)  # nothing renews it: good until it is refused
        left = (tokens.expires_at - datetime.now(UTC)).total_seconds() if tokens.expires_at else math.inf
        # How long it lived in all is not known; half of what is left is never too late.
        return cls(tokens, time.monotonic() + left - min(_MARGIN, left / 2))


class SignIn:
    """One client's session on the server, shared by all its coroutines.

    Args:
        auth: How to sign in, or the tokens to go on with.
        ask: Calls the token operation with a form.
        server: The server's address, for errors.
    """

    def __init__(self, auth: Auth | Tokens | TokenStore, ask: Ask, server: str) -> None:
        self._kept = auth if isinstance(auth, TokenStore) else None
        self._auth = None if isinstance(auth, Tokens | TokenStore) else auth
        self.is_ours = self._auth is not None
        """Whether the session was begun here, and is therefore to be ended here."""
        self._ask = ask
        self._server = server
        self._session = _Session.from_tokens(auth) if isinstance(auth, Tokens) else None
        self._is_proved = False
        self._is_closed = False
        self._renewal: asyncio.Task[_Session] | None = None
        self._refused: tuple[Form, AuthenticationError] | None = None
        self._refused_token: str | None = None
        self._denied: set[str | None] = set()

    @property
    def tokens(self) -> Tokens | None:
        """The tokens at hand, None while they are renewed."""
        return self._session.tokens if self._session else None

    async def access_token(self) -> str:
        """Give a token that is good now; renew it if its end is near.

        Raises:
            AuthenticationError: The account was refused. It is not tried again: a lock-out would follow.
            SignInExpired: There is no way left to sign in.
            ClientClosed: The client was closed.
        """
        session = self._session
        if session is None or not session.tokens.access_token or time.monotonic() >= session.renew_at:
            if self._renewal is None or self._renewal.done():
                if self._is_closed:
                    raise ClientClosed("the client was closed; make another one", server=self._server)
                self._renewal = asyncio.create_task(self._renew())
                self._renewal.add_done_callback(ignore_failure)
            renewal = self._renewal
            await asyncio.wait({renewal})
            if renewal.cancelled():
                raise ClientClosed("the client was closed while it signed in", server=self._server)
            try:
                session = renewal.result()
            except VeeamError as error:
                # A copy for each who waits: one exception raised again and again would gather their tracebacks.
                raise copy(error) from error.__cause__
        return session.tokens.access_token or ""

    def accepted(self, token: str, operation: str) -> None:
        """Take note that the server accepted a token for an operation."""
        self._denied.discard(operation)
        if self._session and self._session.tokens.access_token == token:
            self._is_proved = True

    def refused(self, token: str, error: ApiError) -> bool:
        """Take note that the server refused a token.

        Args:
            token: The token that was refused.
            error: How: 401, or 403.

        Returns:
            Whether the call is worth another try, with another token.
        """
        session = self._session
        if session is None or session.tokens.access_token != token:
            return True  # renewed by another coroutine meanwhile
        is_denial = not isinstance(error, AuthenticationError)
        if is_denial and (self._is_proved or not session.is_refreshed or error.operation in self._denied):
            return False  # the account's rights, not the token
        # Servers were seen that refuse everything after a refresh, until a sign-in: a 403 leads to one.
        refresh = None if is_denial else session.tokens.refresh_token
        if not refresh and self._auth is None:
            return False
        self._refused_token = token
        if is_denial:
            self._denied.add(error.operation)  # if the sign-in does not help, it is not tried after the next refresh
        self._session = _Session(Tokens(refresh_token=refresh), -math.inf) if refresh else None
        return True

    async def _renew(self) -> _Session:
        if self._kept is not None:
            return await self._renew_kept(self._kept)
        session, self._session, self._is_proved = self._session, None, False
        refresh = session.tokens.refresh_token if session else None
        refusal: VeeamError | None = None
        if refresh:
            asked_at = time.monotonic()
            try:
                reply = await self._ask({"grant_type": "refresh_token", "refresh_token": refresh})
            except VeeamError as error:
                if not_begun(error):
                    self._session = session
                    raise
                refusal = error  # too old, forgotten in a restart, or spent without a reply
            else:
                self._session = _Session.from_reply(reply, asked_at, is_refreshed=True)
                return self._session
        self._session = await self._begin(refusal)
        return self._session

    async def _renew_kept(self, store: TokenStore) -> _Session:
        """Take the tokens that are kept, and renew them there if somebody else has not done so already."""
        self._is_proved = False
        async with store.held():
            tokens = await store.load()
            if tokens is None:
                raise SignInExpired("no session is kept for this server; sign in anew", server=self._server)
            kept = _Session.from_tokens(tokens)
            if tokens.access_token in {None, self._refused_token} or time.monotonic() >= kept.renew_at:
                asked_at = time.monotonic()
                try:
                    reply = await self._ask(
                        {"grant_type": "refresh_token", "refresh_token": tokens.refresh_token or ""}
                    )
                except AuthenticationError as error:
                    message = f"the session that was kept is over ({error.text}); sign in anew"
                    raise SignInExpired(message, server=self._server) from error
                kept = _Session.from_reply(reply, asked_at, is_refreshed=True)
                await store.save(kept.tokens)
            self._session = kept
        return kept

    async def _begin(self, refusal: VeeamError | None) -> _Session:
        if self._auth is None:
            if refusal:
                raise refusal
            message = "the session is over, and what it came from does not work twice; sign in anew"
            raise SignInExpired(message, server=self._server)
        form = await self._auth.form()
        if self._refused and self._refused[0] == form:
            raise copy(self._refused[1])
        asked_at = time.monotonic()
        try:
            reply = await self._ask(form)
        except VeeamError as error:
            if isinstance(error, AuthenticationError):
                self._refused = form, copy(error)  # without its traceback, which would grow with every call
            elif not not_begun(error):
                self._spend()
            raise
        self._spend()
        return _Session.from_reply(reply, asked_at, is_refreshed=False)

    def _spend(self) -> None:
        """Let go of what works once."""
        if self._auth and not self._auth.works_again:
            self._auth = None

    async def close(self, sign_out: SignOut | None) -> None:
        """Stop renewing, and end the session.

        Args:
            sign_out: Ends the session of an access token; None to keep it.

        Raises:
            VeeamError: The session could not be ended.
        """
        self._is_closed = True
        if self._renewal is not None:
            try:
                await asyncio.wait({self._renewal})
            finally:
                # Stops it if the time for closing is up; one that is done stays as it is.
                self._renewal.cancel()
                await asyncio.gather(self._renewal, return_exceptions=True)
        if sign_out is None or self._session is None:
            return
        session, self._session = self._session, None
        access, refresh = session.tokens.access_token, session.tokens.refresh_token
        if access and time.monotonic() < session.renew_at:
            try:
                await sign_out(access)
            except AuthenticationError:
                if not refresh:
                    raise
            else:
                return
        # An access token at its end signs nobody out, and the server would keep the session for days.
        if refresh:
            reply = await self._ask({"grant_type": "refresh_token", "refresh_token": refresh})
            await sign_out(Redacted(reply.access_token))


def _seconds(value: Any) -> float:
    """Read a lifetime; one that is not given lasts until the token is refused."""
    try:
        lifetime = float(value)
    except (TypeError, ValueError):
        return math.inf
    return lifetime if 0 < lifetime < timedelta.max.total_seconds() else math.inf

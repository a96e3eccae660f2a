"""Staying signed in.

A refresh token is good for one use, so however many coroutines need a token, one of them renews it and the others
wait for the result, also while a server asks to wait. The renewal goes on when its caller is cancelled: a spent refresh
token cannot be taken back.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from contextlib import suppress
from copy import copy
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from ..errors import ApiError, AuthenticationError, ClientClosed, ConnectionFailed, SignInExpired, VeeamError
from ..retry import not_begun
from ..runtime.causes import raise_alone
from ..runtime.operation import SIGN_IN
from ..runtime.redacted import Redacted, reveal
from ..runtime.tasks import ignore_failure
from .tokens import SPENT, Tokens, refresh_form

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..rest.models import TokenModel
    from ..retry import Retry
    from .tokens import Form, TokenSource

    RequestToken = Callable[[Form], Awaitable[TokenModel]]
    SignOut = Callable[[str], Awaitable[None]]

# Renew this many seconds before the end, but never in the first half of a short life.
_MARGIN = 60.0
# Sessions that a lost reply may have left on the server, and that closing tries to end.
_LEFT_BEHIND = 10
_CLOSED_MEANWHILE = "the client was closed while it signed in"


@frozen
class _Session:
    """The tokens at hand and, on the monotonic clock, when to renew them and when they end."""

    tokens: Tokens
    is_refreshed: bool = False
    renew_at: float = field(default=-math.inf)
    ends_at: float = field(default=-math.inf)

    @classmethod
    def of(cls, tokens: Tokens, now: float, *, is_refreshed: bool = False, renews: bool = True) -> _Session:
        if tokens.access_token is None:
            return cls(tokens)
        left = (tokens.expires_at - datetime.now(UTC)).total_seconds() if tokens.expires_at else math.inf
        ends_at = now + left
        # Where nothing renews it, it is good until it is refused. How long it lived in all is not always known; half of
        # what is left is never too late.
        return cls(tokens, is_refreshed, ends_at - min(_MARGIN, left / 2) if renews else math.inf, ends_at)

    def is_good(self, now: float) -> bool:
        return self.tokens.access_token is not None and now < self.renew_at


class SignIn:
    """One client's session on the server, shared by all its coroutines.

    Args:
        source: How to sign in and stay signed in.
        request_token: Calls the token operation with a form.
        retry: When a call of it is tried again: once for all who wait.
        server: The server's address, for errors.
    """

    def __init__(self, source: TokenSource, request_token: RequestToken, retry: Retry, server: str) -> None:
        self._source = source
        self._request_token = request_token
        self._retry = retry
        self._server = server
        self.clock: Callable[[], float] = time.monotonic
        """Tells when tokens are near their end, in seconds."""
        self._session: _Session | None = None
        self._last: Tokens | None = None
        self._left_behind = deque[Tokens](maxlen=_LEFT_BEHIND)
        self._refreshed: Tokens | None = None
        self._given: Tokens | None = None
        self._refusal: ApiError | None = None
        self._is_proved = self._is_closed = self._is_asking = self._is_unkept = False
        self._renewal: asyncio.Task[_Session] | None = None
        self._used: dict[str, tuple[Form, VeeamError]] = {}
        self._denied: set[str | None] = set()

    @property
    def is_ours(self) -> bool:
        """Whether the session was begun here, or could not be kept, and is therefore to be ended here."""
        return self._source.is_ours or self._is_unkept

    @property
    def tokens(self) -> Tokens | None:
        """The tokens at hand, None while they are renewed."""
        return self._session.tokens if self._session else None

    @property
    def good_token(self) -> str | None:
        """The token at hand, None if there is none or its end is near."""
        session = self._session
        return session.tokens.access_token if session is not None and session.is_good(self.clock()) else None

    async def access_token(self) -> str:
        """Give a token that is good now; renew it if its end is near.

        Raises:
            AuthenticationError: The account was refused. It is not tried again: a lock-out would follow.
            SignInExpired: There is no way left to sign in.
            ClientClosed: The client was closed.
        """
        session = self._session
        if session is None or not session.is_good(self.clock()):
            if self._renewal is None or self._renewal.done():
                if self._is_closed:
                    raise ClientClosed("the client was closed; make another one", server=self._server)
                self._renewal = asyncio.create_task(self._renew())
                self._renewal.add_done_callback(ignore_failure)
            renewal = self._renewal
            await asyncio.wait({renewal})
            if renewal.cancelled():
                raise ClientClosed(_CLOSED_MEANWHILE, server=self._server)
            try:
                session = renewal.result()
            except VeeamError as error:
                # A copy for each who waits: one exception raised again and again would gather their tracebacks.
                raise_alone(copy(error), error.__cause__)
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
        self._refusal = copy(error)
        if isinstance(error, AuthenticationError):
            if session.tokens.refresh_token is None and not self._source.works_again:
                return False
            self._session = _Session(session.tokens)
            return True
        # A 403 tells of the account's rights. But servers were seen that refuse everything after a refresh, until a
        # sign-in: there it leads to one.
        is_denial = self._is_proved or not session.is_refreshed or error.operation in self._denied
        if is_denial or not self._source.works_again:
            return False
        self._denied.add(error.operation)  # if the sign-in does not help, it is not tried after the next refresh
        self._left_behind.append(session.tokens)
        self._session, self._last = None, evolve(session.tokens, refresh_token=None)
        return True

    async def _renew(self) -> _Session:
        before = self._session
        if before is not None:
            self._last = before.tokens
        self._session, self._given, self._is_proved = None, None, False
        try:
            session = await self._renewed()
        except BaseException as error:
            if isinstance(error, asyncio.CancelledError):
                self._session = before
            if isinstance(error, VeeamError):
                error.server = error.server or self._server
                if isinstance(error, SignInExpired) and error.__cause__ is None:
                    error.__cause__ = self._refusal
                if not_begun(error) and self._last is not None:
                    self._session = _Session(self._last)
            if self._given is not None:
                # Only keeping them failed. They are good, nobody else has them, and what they came from may be spent.
                self._session, self._last, self._is_unkept = _Session.of(self._given, self.clock()), self._given, True
            raise
        finally:
            self._is_asking = False
        self._session, self._last, self._is_unkept = session, session.tokens, False
        return session

    async def _renewed(self) -> _Session:
        for _ in range(2):
            self._last = tokens = await self._source.renew(self._last, self._ask)
            is_refreshed = tokens is self._refreshed
            renews = tokens.refresh_token is not None or self._source.works_again
            session = _Session.of(tokens, self.clock(), is_refreshed=is_refreshed, renews=renews)
            if session.is_good(self.clock()):
                return session
        if tokens.access_token is None:  # pyright: ignore[reportPossiblyUnboundVariable]  # after two rounds
            raise SignInExpired(SPENT)
        return session  # pyright: ignore[reportPossiblyUnboundVariable]  # likewise

    async def _ask(self, form: Form) -> Tokens:
        form = {name: Redacted(value) for name, value in form.items()}  # of any kind of source, nothing shows
        grant = reveal(form["grant_type"])
        if grant in self._used and self._used[grant][0] == form:
            raise copy(self._used[grant][1])
        works_once = grant != "password"
        spent = SignInExpired(SPENT, server=self._server)
        asked_at = datetime.now(UTC)

        async def attempt() -> TokenModel:
            nonlocal asked_at
            asked_at, self._is_asking = datetime.now(UTC), True
            try:
                return await self._request_token(form)
            except BaseException as error:
                self._is_asking = False
                if self._is_closed and not_begun(error):  # what would be worth another attempt
                    raise_alone(ClientClosed(_CLOSED_MEANWHILE, server=self._server), copy(error))
                raise

        try:
            reply: TokenModel = await self._retry.call(attempt, SIGN_IN, is_read=False)
        except VeeamError as error:
            if isinstance(error, AuthenticationError):
                self._used[grant] = form, copy(error)  # without its traceback, which would grow with every call
            elif works_once and not not_begun(error):
                self._used[grant] = form, spent
                if grant == "refresh_token" and isinstance(error, ConnectionFailed) and self._last is not None:
                    self._left_behind.append(self._last)
            raise
        if works_once:
            self._used[grant] = form, spent
        self._given = tokens = _tokens(reply, asked_at)
        self._refreshed = tokens if grant == "refresh_token" else None
        return tokens

    async def close(self, sign_out: SignOut | None) -> None:
        """Stop renewing, and end the session.

        Args:
            sign_out: Ends the session of an access token, if it was begun here; None to keep it.

        Raises:
            VeeamError: The session could not be ended.
        """
        self._is_closed = True
        if self._renewal is not None:
            if not self._is_asking:
                self._renewal.cancel()  # between two attempts, or before the first: nothing was given that can be lost
            try:
                await asyncio.wait({self._renewal})
            finally:
                # Stops it if the time for closing is up; one that is done stays as it is.
                self._renewal.cancel()
                await asyncio.gather(self._renewal, return_exceptions=True)
        if sign_out is None or not self.is_ours:
            return
        while self._left_behind:
            if token := self._left_behind[0].access_token:
                with suppress(AuthenticationError, ApiError):
                    await sign_out(token)
            self._left_behind.popleft()
        if self._session is not None:
            await self._end(self._session, sign_out)
            self._session = None

    async def _end(self, session: _Session, sign_out: SignOut) -> None:
        access, has_refresh = session.tokens.access_token, session.tokens.refresh_token is not None
        if access and self.clock() < session.ends_at:
            try:
                await sign_out(access)
            except AuthenticationError:
                if not has_refresh:
                    raise
            else:
                return
        # An access token at its end signs nobody out, and the server would keep the session for days.
        if has_refresh:
            await sign_out(Redacted((await self._refresh_to_end(session.tokens)).access_token))

    async def _refresh_to_end(self, tokens: Tokens) -> TokenModel:
        try:
            return await self._request_token(refresh_form(tokens))
        except ConnectionFailed as error:
            if not error.sent:
                raise
            # Its reply was lost, maybe before the server had read the request.
            return await self._request_token(refresh_form(tokens))


def _tokens(reply: TokenModel, asked_at: datetime) -> Tokens:
    lifetime = _seconds(reply.expires_in)
    ends = asked_at + timedelta(seconds=lifetime) if lifetime < math.inf else None
    refresh: Any = reply.refresh_token
    return Tokens(
        access_token=reply.access_token, refresh_token=refresh if isinstance(refresh, str) else None, expires_at=ends
    )


def _seconds(value: Any) -> float:
    """Read a lifetime; one that is not told, or longer than a year, lasts until the token is refused."""
    try:
        lifetime = float(value)
    except (TypeError, ValueError, OverflowError):
        return math.inf
    return lifetime if 0 < lifetime < timedelta(days=366).total_seconds() else math.inf

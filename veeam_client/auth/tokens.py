"""The tokens of a session, and what every way of signing in does: get some, and get the next ones."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from copy import copy
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen
from attrs.converters import optional

from ..errors import AuthenticationError, InvalidArgument, SignInExpired
from ..runtime.causes import raise_alone
from ..runtime.redacted import Redacted, reveal

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

# What can stand in a header; a line break from a file cannot.
_TOKEN = re.compile(r"[!-~]+")
SPENT = "the session has expired, and what it came from works only once; sign in again"

Form = Mapping[str, str]
Ask = Callable[[Form], Awaitable["Tokens"]]
"""Calls the token operation with a form. A form that was refused, or that works once, is not sent a second time."""


class TokenSource(Protocol):
    """A way of signing in and of staying signed in, which is what `auth=` takes."""

    @property
    def is_ours(self) -> bool:
        """Whether the sessions that it gives are ended when the client closes."""
        ...

    @property
    def works_again(self) -> bool:
        """Whether it can begin another session when one is over."""
        ...

    async def renew(self, last: Tokens | None, ask: Ask) -> Tokens:
        """Give tokens that are good now.

        Only one coroutine of a client calls it at a time, and the others wait for what it gives.

        Args:
            last: What it gave before and is no good any more: at its end, or refused. Without a refresh token, another
                session is wanted. None at first.
            ask: Calls the token operation.

        Returns:
            The tokens. If they are at their end, it is called once more with them.

        Raises:
            SignInExpired: There is no way left.
        """
        ...


async def refreshed(tokens: Tokens, ask: Ask) -> Tokens:
    """Give the next tokens of a session that nothing else can continue.

    Args:
        tokens: The last ones.
        ask: Calls the token operation.

    Returns:
        The next ones.

    Raises:
        SignInExpired: They have no refresh token, or it was refused.
    """
    if not tokens.refresh_token:
        raise SignInExpired(SPENT)
    try:
        return await ask(refresh_form(tokens))
    except AuthenticationError as error:
        why = f" ({error.text})" if error.text else ""
        return raise_alone(SignInExpired(f"the session has expired{why}; sign in again"), copy(error))


def refresh_form(tokens: Tokens) -> Form:
    """Give the form that asks for the next tokens."""
    return {"grant_type": "refresh_token", "refresh_token": tokens.refresh_token or ""}


@frozen(kw_only=True)
class Tokens:
    """The tokens of a session, to keep it for later, hand it to another process, or use one that somebody gave.

    With a refresh token the client renews the session as long as the server allows; a refresh token works once, so
    one client at a time. With an access token alone it works until that one ends.

    Attributes:
        access_token: Sent with every request.
        refresh_token: Gives the next pair.
        expires_at: When the access token ends, with a time zone; if not given, it is used until it is refused.

    Raises:
        InvalidArgument: Both tokens are missing, or one of the values cannot be used.

    >>> Tokens(refresh_token="from last time")
    Tokens(access_token=None, refresh_token='***', expires_at=None)
    """

    access_token: str | None = field(default=None, converter=optional(Redacted))
    refresh_token: str | None = field(default=None, converter=optional(Redacted))
    expires_at: datetime | None = None
    is_ours = False
    works_again = False

    async def renew(self, last: Tokens | None, ask: Ask) -> Tokens:
        """Give these at first, and then what their refresh token gives: see `TokenSource`.

        Args:
            last: What it gave before.
            ask: Calls the token operation.
        """
        return self if last is None else await refreshed(last, ask)

    def __attrs_post_init__(self) -> None:
        if not self.access_token and not self.refresh_token:
            raise InvalidArgument("access_token or refresh_token is needed to resume a session")
        if self.access_token and not is_token(self.access_token):
            raise InvalidArgument("access_token has a space, a line break or something else that no token has")
        if self.expires_at and self.expires_at.tzinfo is None:
            raise InvalidArgument(f"expires_at={self.expires_at.isoformat()} has no time zone")

    def to_json(self) -> dict[str, str | None]:
        """Give them as plain JSON values, secrets in the open: mind where you put them."""
        return {
            "access_token": self.access_token and reveal(self.access_token),
            "refresh_token": self.refresh_token and reveal(self.refresh_token),
            "expires_at": self.expires_at.isoformat() if self.expires_at else None,
        }

    @classmethod
    def from_json(cls, saved: Mapping[str, Any]) -> Tokens:
        """Read what `to_json` gave.

        Args:
            saved: Its result, from a file or a keyring.
        """
        ends = saved.get("expires_at")
        return cls(
            access_token=saved.get("access_token"),
            refresh_token=saved.get("refresh_token"),
            expires_at=datetime.fromisoformat(ends) if ends else None,
        )


class TokenStore(ABC):
    """Tokens that are kept where several clients and processes find them: `veeam_client.auth` has a keyring.

    A client that is given one as `auth=` reads it when it needs a token, and renews the tokens there, one at a time
    with everybody else who does: a refresh token works once. A class of your own says how they are held, read and
    written.
    """

    is_ours = False
    works_again = False

    @abstractmethod
    def held(self) -> AbstractAsyncContextManager[None]:
        """Give what keeps everybody else from renewing them."""

    @abstractmethod
    async def load(self) -> Tokens | None:
        """Give them as they are now, None if none are kept."""

    @abstractmethod
    async def save(self, tokens: Tokens) -> None:
        """Keep new ones in their place."""

    async def renew(self, last: Tokens | None, ask: Ask) -> Tokens:
        """Give what is kept, renewed if it is what was given before: see `TokenSource`.

        Args:
            last: What it gave before.
            ask: Calls the token operation.

        Raises:
            SignInExpired: None are kept, or they cannot be renewed.
        """
        async with self.held():
            return await self.renew_held(last, ask)

    async def renew_held(self, last: Tokens | None, ask: Ask) -> Tokens:
        """Do what `renew` does, where they are held already.

        Args:
            last: As for `renew`.
            ask: Likewise.

        Raises:
            SignInExpired: As for `renew`.
        """
        kept = await self.load()
        if kept is None:
            raise SignInExpired("no session is kept for this server; sign in again")
        if last is None or (kept.access_token and kept.access_token != last.access_token):
            return kept  # somebody else may have renewed them
        renewed = await refreshed(kept if last.refresh_token else last, ask)
        await self.save(renewed)
        return renewed


def kept_then(kept: TokenSource, then: TokenSource) -> TokenSource:
    """Join kept tokens and another way of signing in.

    Args:
        kept: The tokens, or where they are.
        then: The other way, for when they are dead.

    Raises:
        InvalidArgument: The first is no kept tokens, so that one of the two would never be used.
    """
    if not isinstance(kept, (Tokens, TokenStore)):
        raise InvalidArgument("give either username= and password=, or auth=; both only where auth= are kept tokens")
    return _KeptThen(kept, then)


class _KeptThen:
    """Kept tokens as long as they work, and another way of signing in when they are dead.

    Args:
        kept: The tokens, or where they are. A store is given the new ones to keep.
        then: The other way.
    """

    works_again = True

    def __init__(self, kept: Tokens | TokenStore, then: TokenSource) -> None:
        self._kept = kept
        self._then = then
        self.is_ours = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._kept!r}, {self._then!r})"

    async def renew(self, last: Tokens | None, ask: Ask) -> Tokens:
        """Give tokens that are good now: see `TokenSource`.

        Args:
            last: What it gave before.
            ask: Calls the token operation.
        """
        if self.is_ours:
            return await self._then.renew(last, ask)
        if isinstance(self._kept, TokenStore):
            # Held throughout: of all who find a session dead, one begins another.
            async with self._kept.held():
                with suppress(SignInExpired):
                    return await self._kept.renew_held(last, ask)
                tokens = await self._then.renew(None, ask)
                await self._kept.save(tokens)
                return tokens
        with suppress(SignInExpired):
            return await self._kept.renew(last, ask)
        self.is_ours = True
        return await self._then.renew(None, ask)


def is_token(value: object) -> bool:
    """Whether it can be sent as an access token.

    Args:
        value: What came as one.
    """
    return isinstance(value, str) and _TOKEN.fullmatch(reveal(value)) is not None

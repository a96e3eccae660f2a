"""Ways of signing in: what `VeeamClient` takes as `auth=`."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from attrs import field, frozen
from attrs.converters import optional

from ..errors import InvalidArgument
from ..runtime.redacted import Redacted, reveal

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

Secret = str | Callable[[], str] | Callable[[], Awaitable[str]]
Form = Mapping[str, str]

# What can stand in a header; a line break from a file cannot.
_TOKEN = re.compile(r"[!-~]+")


class Auth(Protocol):
    """A way of signing in.

    Attributes:
        works_again: Whether it can start another session when one has ended.
    """

    works_again: bool

    async def form(self) -> Form:
        """Give the form for the token operation."""
        ...


@runtime_checkable
class TokenStore(Protocol):
    """Tokens that are kept where several clients and processes find them: `veeam_client.auth` has a keyring.

    A client that is given these as `auth=` reads them when it needs a token, and renews them there, one at a time
    with everybody else who does: a refresh token works once.
    """

    def held(self) -> AbstractAsyncContextManager[None]:
        """Give what keeps everybody else from renewing them."""
        ...

    async def load(self) -> Tokens | None:
        """Give them as they are now, None if none are kept."""
        ...

    async def save(self, tokens: Tokens) -> None:
        """Keep new ones in their place."""
        ...


class PasswordAuth:
    """Signs in with a user name and a password.

    Args:
        username: The account.
        password: Its password, or a function, plain or async, that gives it when it is needed. A plain one runs in a
            thread. The password is sent to the server's token operation and nowhere else.
        use_short_term_refresh: Asks for a refresh token that lives 15 minutes longer than the access token, instead
            of 14 days.

    Raises:
        InvalidArgument: One of the two is missing.
    """

    works_again = True

    def __init__(self, username: str, password: Secret, *, use_short_term_refresh: bool = False) -> None:
        self._username = username
        self._password = password = Redacted(password) if isinstance(password, str) else password
        self._extra = _extra(use_short_term_refresh)
        if not username or not password:
            raise InvalidArgument("username and password are both needed to sign in")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._username!r}, '***')"

    async def form(self) -> Form:
        """Give the form for the token operation."""
        password = Redacted(await _revealed(self._password))
        return {"grant_type": "password", "username": self._username, "password": password, **self._extra}


class AuthorizationCodeAuth:
    """Signs in once, with an authorization code; from then on the session is renewed by its refresh token.

    Args:
        code: The code. It works once.
        use_short_term_refresh: As with `PasswordAuth`.
    """

    works_again = False

    def __init__(self, code: str, *, use_short_term_refresh: bool = False) -> None:
        self._code = Redacted(code)
        self._extra = _extra(use_short_term_refresh)

    def __repr__(self) -> str:
        return f"{type(self).__name__}('***')"

    async def form(self) -> Form:
        """Give the form for the token operation."""
        return {"grant_type": "authorization_code", "code": self._code, **self._extra}


@frozen(kw_only=True)
class Tokens:
    """The tokens of a session, to keep it for later, hand it to another process, or use one that somebody gave.

    With a refresh token the client renews the session as long as the server allows; a refresh token works once, so
    one client at a time. With an access token alone it works until that one ends.

    Wherever they show, tokens are three stars; `to_json` gives them in the open.

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

    def __attrs_post_init__(self) -> None:
        if not self.access_token and not self.refresh_token:
            raise InvalidArgument("access_token or refresh_token is needed to go on with a session")
        if self.access_token and not is_token(self.access_token):
            raise InvalidArgument("access_token has a space, a line break or another character that no token has")
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


def is_token(value: object) -> bool:
    """Whether it can be sent as an access token.

    Args:
        value: What came as one.
    """
    return isinstance(value, str) and _TOKEN.fullmatch(reveal(value)) is not None


def _extra(use_short_term_refresh: bool) -> Form:  # noqa: FBT001  # of the form, by its name there
    return {"use_short_term_refresh": "true"} if use_short_term_refresh else {}


async def _revealed(secret: Secret) -> str:
    if isinstance(secret, str):
        return secret  # hidden still
    import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

    given = secret() if iscoroutinefunction(secret) else await asyncio.to_thread(secret)
    return cast("str", await given if isawaitable(given) else given)

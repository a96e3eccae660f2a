"""Ways of signing in: what `VeeamClient` takes as `auth=`, beside tokens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from copy import copy
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, cast

from ..errors import AuthenticationError, InvalidArgument, SignInExpired, VeeamError
from ..retry import not_begun, refused_in_between
from ..runtime.causes import raise_alone
from ..runtime.redacted import Redacted
from .tokens import refresh_form

if TYPE_CHECKING:
    from .tokens import Ask, Form, Tokens

Secret = str | Callable[[], str] | Callable[[], Awaitable[str]]


class FormAuth:
    """Signs in with a form, and renews the session by its refresh token.

    A way of your own is a class that gives the form.
    """

    is_ours = True
    works_again = True

    async def form(self) -> Form:
        """Give the form for the token operation."""
        raise NotImplementedError

    async def renew(self, last: Tokens | None, ask: Ask) -> Tokens:
        """Refresh the session, or begin another one: see `TokenSource`.

        Args:
            last: What it gave before.
            ask: Calls the token operation.
        """
        refusal: VeeamError | None = None
        if last is not None and last.refresh_token:
            try:
                return await ask(refresh_form(last))
            except VeeamError as error:
                if not_begun(error) and not refused_in_between(error):
                    raise
                refusal = copy(error)  # too old, forgotten in a restart, or spent without a reply
        try:
            return await ask(await self.form())
        except SignInExpired as error:
            raise_alone(error, refusal)


class PasswordAuth(FormAuth):
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

    def __init__(self, username: str, password: Secret, *, use_short_term_refresh: bool = False) -> None:
        self._username = username
        self._password = password = Redacted(password) if isinstance(password, str) else password
        self._extra = _extra(use_short_term_refresh)
        if not username or not password:
            raise InvalidArgument("username and password are both needed to sign in")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._username!r}, '***')"

    async def renew(self, last: Tokens | None, ask: Ask) -> Tokens:
        """Refresh the session, or begin another one; what is refused comes with where the password is from."""
        try:
            return await super().renew(last, ask)
        except AuthenticationError as error:
            source: str | None = getattr(self._password, "source", None)
            if source is not None and source not in error.message:
                error.message += f"; the password is from {source}"
            raise

    async def form(self) -> Form:
        """Give the form for the token operation."""
        password = Redacted(await _revealed(self._password))
        return {"grant_type": "password", "username": self._username, "password": password, **self._extra}


class AuthorizationCodeAuth(FormAuth):
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


def _extra(use_short_term_refresh: bool) -> Form:  # noqa: FBT001  # of the form, by its name there
    return {"use_short_term_refresh": "true"} if use_short_term_refresh else {}


async def _revealed(secret: Secret) -> str:
    if isinstance(secret, str):
        return secret  # hidden still
    import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

    is_async = iscoroutinefunction(secret) or iscoroutinefunction(type(secret).__call__)
    given = secret() if is_async else await asyncio.to_thread(secret)
    return cast("str", await given if isawaitable(given) else given)

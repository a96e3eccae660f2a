"""Tokens: sign-in, a refresh that works once, sign-out."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.mood import Counters
from veeam_client.simulator.sampler import stamp

__all__ = ["Tokens"]

_REFRESH_LIFETIME: Final = timedelta(days=14)
_SHORT_TERM: Final = timedelta(minutes=15)


@dataclass(slots=True, eq=False)
class _Session:
    """What one sign-in holds: its access tokens with their ends, and the one refresh token."""

    access: dict[str, datetime] = field(default_factory=dict[str, datetime])
    refresh: str = ""
    ends: datetime = datetime.min  # noqa: DTZ901 - replaced as soon as the first pair is given out
    short_term: bool = False


class Tokens:
    """The sessions of one server and the tokens that belong to them.

    Args:
        username: The one user there is.
        password: That user's password.
        lifetime: Seconds for which an access token is good.
        counters: Where sign-ins, refreshes and sign-outs are counted.
        clock: What time it is, aware and in the server's zone.
    """

    def __init__(
        self, username: str, password: str, *, lifetime: float, counters: Counters, clock: Callable[[], datetime]
    ) -> None:
        self._username = username
        self._password = password
        self._lifetime = timedelta(seconds=lifetime)
        self._counters = counters
        self._clock = clock
        self._by_access: dict[str, _Session] = {}
        self._by_refresh: dict[str, _Session] = {}

    def grant(self, form: Mapping[str, str]) -> JsonObject:
        """Answer the token operation.

        Raises:
            Refusal: The credentials or the refresh token are not good.
        """
        match form.get("grant_type", "").lower():
            case "password":
                return self._sign_in(form)
            case "refresh_token":
                return self._refresh(form.get("refresh_token", ""))
            case "":
                raise Refusal(400, "UnexpectedContent", "The form has no grant_type.")
            case other:
                raise Refusal(400, "NotImplemented", f"This simulation knows no grant type '{other}'.")

    def accepts(self, access: str) -> bool:
        """Say whether an access token is good now."""
        session = self._by_access.get(access)
        return session is not None and session.access[access] > self._clock()

    def sign_out(self, access: str) -> None:
        """End the session that an access token belongs to, with every token that it holds."""
        session = self._by_access.get(access)
        if session is not None:
            self._counters.sign_outs += 1
            self._forget(session)

    def active(self) -> int:
        """Count the sessions that could still go on."""
        now = self._clock()
        for session in [session for session in self._by_refresh.values() if session.ends <= now]:
            self._forget(session)
        return len(self._by_refresh)

    def _sign_in(self, form: Mapping[str, str]) -> JsonObject:
        # Comparing in constant time costs nothing and spares a reader the question.
        known = secrets.compare_digest(form.get("username", "").lower().encode(), self._username.lower().encode())
        right = secrets.compare_digest(form.get("password", "").encode(), self._password.encode())
        if not (known and right):
            self._counters.failed_sign_ins += 1
            message = "Unable to perform authorization: the user name or the password is incorrect."
            raise Refusal(401, "AccessDenied", message)
        self._counters.sign_ins += 1
        return self._give(_Session(short_term=form.get("use_short_term_refresh", "").lower() == "true"))

    def _refresh(self, token: str) -> JsonObject:
        # Taken out before anything else: it works once, whatever comes of it.
        session = self._by_refresh.pop(token, None)
        if session is None or session.ends <= self._clock():
            self._counters.failed_refreshes += 1
            raise Refusal(401, "InvalidToken", "The refresh token is unknown, used or expired.")
        self._counters.refreshes += 1
        return self._give(session)

    def _give(self, session: _Session) -> JsonObject:
        now = self._clock()
        for token in [token for token, end in session.access.items() if end <= now]:
            del session.access[token], self._by_access[token]
        access, session.refresh = secrets.token_urlsafe(48), secrets.token_urlsafe(48)
        # The access token before this one stays good until its own end, as a signed token does.
        session.access[access] = end = now + self._lifetime
        session.ends = end + _SHORT_TERM if session.short_term else now + _REFRESH_LIFETIME
        self._by_access[access] = self._by_refresh[session.refresh] = session
        zone = now.tzinfo
        return {
            "access_token": access,
            "token_type": "bearer",
            "refresh_token": session.refresh,
            "expires_in": int(self._lifetime.total_seconds()),
            ".issued": stamp(now, zone),
            ".expires": stamp(end, zone),
        }

    def _forget(self, session: _Session) -> None:
        self._by_refresh.pop(session.refresh, None)
        for token in session.access:
            del self._by_access[token]
        session.access.clear()

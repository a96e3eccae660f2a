"""Tokens: sign-in, a refresh that works once, sign-out, and a restart that forgets them all."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.counters import Counters
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.users import User

__all__ = ["Session", "Tokens"]

_REFRESH_LIFETIME: Final = timedelta(days=14)
_SHORT_TERM: Final = timedelta(minutes=15)


@dataclass(slots=True, eq=False)
class Session:
    """What one sign-in holds: its access tokens with their ends, and the one refresh token."""

    user: User
    short_term: bool = False
    access: dict[str, datetime] = field(default_factory=dict[str, datetime])
    refresh: str = ""
    ends: datetime = datetime.min  # noqa: DTZ901  # replaced as soon as the first pair is given out
    refreshed: bool = False


class Tokens:
    """The sessions of one server and the tokens that belong to them.

    Args:
        users: Who may sign in.
        lifetime: Seconds for which an access token is good.
        refusal_status: What a refused sign-in is answered with: 401, or 400 as older builds do.
        counters: Where sign-ins, refreshes and sign-outs are counted.
        mood: How the server behaves now: after how many wrong passwords it locks an account.
        clock: What time it is, aware and in the server's zone.
    """

    def __init__(
        self,
        users: Sequence[User],
        *,
        lifetime: float,
        refusal_status: Callable[[], int],
        counters: Counters,
        mood: Callable[[], Mood],
        clock: Callable[[], datetime],
    ) -> None:
        self._users = {user.name.casefold(): user for user in users}
        self.lifetime = lifetime
        self._refusal_status = refusal_status
        self._counters, self._mood = counters, mood
        self._clock = clock
        self._wrong: dict[str, int] = {}
        """How many wrong passwords there were in a row, by user."""
        self._locked: dict[str, datetime] = {}
        """Until when an account is locked."""
        self._by_access: dict[str, Session] = {}
        self._by_refresh: dict[str, Session] = {}
        self._spent: set[str] = set()
        self._passes: dict[tuple[str, str], User] = {}

    def grant(self, form: Mapping[str, str]) -> JsonObject:
        """Answer the token operation.

        Raises:
            Refusal: The credentials or the refresh token are not good.
        """
        match form.get("grant_type", "").lower():
            case "password":
                user = self._user_of(form)
            case "refresh_token":
                return self._refresh(form.get("refresh_token", ""))
            case "authorization_code":
                user = self._passes.pop(("authorization_code", form.get("code", "")), None)
            case "vbr_token":
                user = self._passes.pop(("vbr_token", form.get("vbr_token", "")), None)
            case "":
                raise Refusal(400, "UnexpectedContent", "The form has no grant_type.")
            case other:
                raise Refusal(400, "UnexpectedContent", f"The value '{other}' is not valid for grant_type.")
        if user is None:
            wrong = "the user name or the password" if "password" in form else "the code or the token"
            raise self._refusal(f"{wrong} is incorrect")
        self._counters.sign_ins += 1
        return self._give(Session(user, short_term=form.get("use_short_term_refresh", "").lower() == "true"))

    def issue_pass(self, grant_type: str, username: str) -> str:
        """Make what a user signs in with once, in place of a password."""
        made = secrets.token_urlsafe(32)
        self._passes[grant_type, made] = self._users[username.casefold()]
        return made

    def replace_user(self, name: str, user: User | None) -> None:
        """Put another user in the place of one; None for nobody: then whoever is signed in is not any more."""
        known = self._users.get(name.casefold())
        if known is None:
            return
        if user is None:
            del self._users[name.casefold()]
        else:
            self._users[name.casefold()] = user
        for session in {*self._by_access.values(), *self._by_refresh.values()}:
            if session.user.name == known.name and user is not None:
                session.user = user
            elif session.user.name == known.name:
                self._forget(session)

    def session(self, access: str) -> Session | None:
        """Find the session of an access token that is good now."""
        session = self._by_access.get(access)
        return session if session is not None and session.access[access] > self._clock() else None

    def sign_out(self, access: str) -> None:
        """End the session that an access token belongs to, with every token that it holds."""
        session = self._by_access.get(access)
        if session is not None:
            self._counters.sign_outs += 1
            self._forget(session)

    def expire_all(self) -> None:
        """End every access token now."""
        now = self._clock()
        for session in self._by_access.values():
            session.access = dict.fromkeys(session.access, now)

    def forget_all(self) -> None:
        """Lose every token, as a server does that restarts."""
        self._by_access.clear()
        self._by_refresh.clear()
        self._spent.clear()
        self._passes.clear()

    def active(self) -> int:
        """Count the sessions that could still go on."""
        now = self._clock()
        for session in [session for session in self._by_refresh.values() if session.ends <= now]:
            self._forget(session)
        return len(self._by_refresh)

    def _user_of(self, form: Mapping[str, str]) -> User | None:
        name = form.get("username", "").casefold()
        user, now, mood = self._users.get(name), self._clock(), self._mood()
        if self._locked.get(name, now) > now:
            raise self._refusal("the account is locked after too many wrong passwords; try again later")
        # Comparing in constant time costs nothing and spares a reader the question.
        right = secrets.compare_digest(form.get("password", "").encode(), user.password.encode() if user else b"")
        if user is None or not right:
            self._wrong[name] = self._wrong.get(name, 0) + 1
            if mood.lock_after is not None and self._wrong[name] >= mood.lock_after:
                self._locked[name] = now + timedelta(seconds=mood.lock_seconds)
                self._wrong[name] = 0
            return None
        self._wrong.pop(name, None)
        if user.mfa:
            raise self._refusal("the account signs in with more than one factor, and a password is only one")
        return user

    def _refusal(self, reason: str) -> Refusal:
        self._counters.failed_sign_ins += 1
        return Refusal(self._refusal_status(), "AccessDenied", f"Unable to perform authorization: {reason}.")

    def _refresh(self, token: str) -> JsonObject:
        # Taken out before anything else: it works once, whatever comes of it.
        session = self._by_refresh.pop(token, None)
        if session is None or session.ends <= self._clock():
            self._counters.failed_refreshes += 1
            self._counters.reused_refresh_tokens += token in self._spent
            raise Refusal(401, "InvalidToken", "The refresh token is unknown, used or expired.")
        self._spent.add(token)
        self._counters.refreshes += 1
        session.refreshed = True
        return self._give(session)

    def _give(self, session: Session) -> JsonObject:
        now = self._clock()
        for token in [token for token, end in session.access.items() if end <= now]:
            del session.access[token], self._by_access[token]
        access, session.refresh = secrets.token_urlsafe(48), secrets.token_urlsafe(48)
        # The access token before this one stays good until its own end, as a signed token does.
        session.access[access] = end = now + timedelta(seconds=self.lifetime)
        session.ends = end + _SHORT_TERM if session.short_term else now + _REFRESH_LIFETIME
        self._by_access[access] = self._by_refresh[session.refresh] = session
        zone = now.tzinfo
        return {
            "access_token": access,
            "token_type": "bearer",
            "refresh_token": session.refresh,
            "expires_in": int(self.lifetime),
            ".issued": stamp(now, zone),
            ".expires": stamp(end, zone),
        }

    def _forget(self, session: Session) -> None:
        self._by_refresh.pop(session.refresh, None)
        for token in session.access:
            self._by_access.pop(token, None)
        session.access.clear()

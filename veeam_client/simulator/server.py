"""A simulated server on this machine: its start, its end and what a test can do to it."""

import asyncio
import ssl
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from types import TracebackType
from typing import Any, Final, Self

from veeam_client.runtime.revisions import order
from veeam_client.simulator.builds import BUILDS, build_of, revisions_of
from veeam_client.simulator.certificate import Certificate, make_certificate
from veeam_client.simulator.contract import Contract
from veeam_client.simulator.controls import Controls
from veeam_client.simulator.counters import Counters
from veeam_client.simulator.editions import Editions
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.ports import HOST, Ports
from veeam_client.simulator.state import State
from veeam_client.simulator.users import User
from veeam_client.simulator.world import Sizes, World

__all__ = ["Simulator"]

_DOWNLOAD_SIZE: Final = 4096


class Simulator(Controls):
    """A VBR server that exists only here: on loopback, over TLS, with a world made from a seed.

    Use it as ``async with Simulator() as server:``; it listens while the context is open. It is a
    simulation: it backs nothing up, and it forgets everything but its port and its certificate when the context ends.

    Args:
        seed: What the world, invented replies and chance are made from.
        jobs: How many jobs there are.
        sessions: How many sessions there are; twice as many as jobs unless said.
        repositories: How many repositories there are.
        machines: How many machines the jobs protect, all in all; about five for each job unless said.
        name: What the server calls itself.
        username: The one user who may sign in.
        password: That user's password.
        token_lifetime: Seconds for which an access token is good.
        mood: How it behaves, as a `Mood` or the name of one in `MOODS`; changed at any time through the attribute of
            the same name.
        port: Where to listen; 0 takes a free port.
        contract: The one OpenAPI document to play, in its revision unless others are given; the packaged ones of all
            revisions unless given.
        clock: What time it is, aware; the real one unless given. `Clock` is one that tests can drive.
        role: The role of that user, one of `ROLES`.
        users: Further users.
        revisions: The revisions that the server speaks, in any order; unless given those of the newest build, 13.1:
            1.3-rev2 down to 1.1-rev0. Each is played by its own contract, and one that no contract is packaged of by
            the nearest. The newest says which build this is: its number, and how it words refusals.
        download_size: The length of downloads in bytes. They are made while they are sent.
        resynchronizing: The share of sessions that resynchronize the configuration, as half of them do on some servers.
        second_port: Where builds from 13.1 on listen, too, as real ones do at 443 beside 9419; 0 takes a free port.
            Nowhere unless given.
        schedule: Whether jobs run by themselves as the clock goes on: when their schedule says, or after another job;
            copies after their source; failed runs again as often as the job says, with the machines that failed.

    Raises:
        ValueError: There is no such role or mood, no revision is given, or there are machines and no jobs.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        jobs: int = 50,
        sessions: int | None = None,
        repositories: int = 8,
        machines: int | None = None,
        name: str | None = None,
        username: str = "SIMULATION\\operator",
        password: str = "simulated-password",  # noqa: S107  # a server that holds nothing
        token_lifetime: float = 900,
        mood: Mood | str | None = None,
        port: int = 0,
        contract: Mapping[str, Any] | None = None,
        clock: Callable[[], datetime] | None = None,
        role: str = "BackupAdministrator",
        users: Sequence[User] = (),
        revisions: Sequence[str] | None = None,
        download_size: int = _DOWNLOAD_SIZE,
        resynchronizing: float = 0.0,
        second_port: int | None = None,
        schedule: bool = False,
    ) -> None:
        if revisions is not None and not revisions:
            raise ValueError("A server speaks at least one revision.")
        self.seed = seed
        self.username = username
        self.password = password
        self.download_size = download_size
        self._users = (User(username, password, role), *users)
        self._document = None if contract is None else Contract(contract)
        if revisions is None:
            revisions = tuple(BUILDS) if self._document is None else (self._document.revision,)
        self._revisions = tuple(sorted(revisions, key=order, reverse=True))
        self._build = build_of(self._revisions)
        self._mood = Mood.named(mood) if isinstance(mood, str) else mood or Mood()
        self.name = name if name is not None else f"vbr-simulated-{seed:02}"
        self.port, self.second_port = port, second_port
        self._sizes = Sizes(jobs, 2 * jobs if sessions is None else sessions, repositories, resynchronizing, machines)
        self._token_lifetime, self._schedule = token_lifetime, schedule
        # A server writes its own offset; which one it is follows from the seed.
        zone = timezone(timedelta(hours=(-7, -5, 0, 1, 2, 9)[seed % 6]))
        self._clock = clock if clock is not None else lambda: datetime.now(zone)
        self._counters = Counters()
        self._certificate: Certificate | None = None
        self._state: State | None = None
        self._ports = Ports()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def mood(self) -> Mood:
        """How the server behaves. Change it, or set another one, at any time."""
        return self._mood

    @mood.setter
    def mood(self, mood: Mood | str) -> None:
        self._mood = Mood.named(mood) if isinstance(mood, str) else mood
        if self._state is not None:
            self._state.mood = self._mood

    @property
    def url(self) -> str:
        """The address to give to a client."""
        return f"https://{HOST}:{self.port}"

    @property
    def revisions(self) -> tuple[str, ...]:
        """The revisions that the server speaks, newest first."""
        return self._revisions

    @property
    def build(self) -> str:
        """The version of the server, such as ``13.1.0.411``."""
        return self._build

    @property
    def world(self) -> World:
        """The rows that the server answers from."""
        return self._running.world

    @property
    def counters(self) -> Counters:
        """What the server has seen since its start."""
        if self._state is not None:
            self._counters.active_sessions = self._state.tokens.active()
        return self._counters

    @property
    def open_connections(self) -> int:
        """How many connections there are now, in use or kept."""
        return len(self._ports.connections)

    @property
    def ca_pem(self) -> bytes:
        """The certificate of the authority that signed the server's, for a client to trust."""
        return self._running.certificate.ca_pem

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the server's certificate, as lower-case hex."""
        return self._running.certificate.fingerprint

    @property
    def ssl_context(self) -> ssl.SSLContext:
        """A new context for a client, that trusts this server alone."""
        return self._running.certificate.client_context()

    async def __aenter__(self) -> Self:
        """Start listening."""
        if self._ports.are_open:
            raise RuntimeError("The simulator runs already.")
        if self._certificate is None:
            self._certificate = make_certificate()
        self._counters = Counters()
        state = self._state = State(
            editions=Editions(self._document),
            build=self._build,
            revisions=self._revisions,
            seed=self.seed,
            sizes=self._sizes,
            name=self.name,
            users=self._users,
            token_lifetime=self._token_lifetime,
            certificate=self._certificate,
            mood=self._mood,
            counters=self._counters,
            clock=self._clock,
            download_size=self.download_size,
            schedule=self._schedule,
        )
        self._loop = asyncio.get_running_loop()
        await self._listen(state)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening and drop every connection."""
        await self._ports.close()

    async def _listen(self, state: State) -> None:
        try:
            self.port = await self._ports.open(self.port, state)
            if self.second_port is not None and not state.is_before("13.1"):
                self.second_port = await self._ports.open(self.second_port, state)
        except BaseException:
            await self._ports.close()
            raise

    async def upgrade(self, build: str, *, away: float = 0.5) -> None:
        """Become another build, as a server does that is upgraded: it is away for a while, and forgets every token.

        What it knows of jobs and the like stays. It speaks the revisions of that build, in their spellings. It can be
        called from any event loop and thread.

        Args:
            build: Such as ``13.1.0.411``, or any other number; older ones than the one that runs, too.
            away: For how many seconds nothing listens.

        Raises:
            ValueError: No build that is so old has this API.
        """
        revisions = revisions_of(build)
        state, loop = self._running, self._loop
        if loop is not None and loop is not asyncio.get_running_loop():
            work = asyncio.run_coroutine_threadsafe(self.upgrade(build, away=away), loop)
            await asyncio.wrap_future(work)
            return
        await self._ports.close()
        self._build, self._revisions = build, revisions
        state.become(build, revisions)
        await asyncio.sleep(away)
        await self._listen(state)

    @property
    def _running(self) -> State:
        if self._state is None:
            raise RuntimeError("The simulator has not been started: use it as 'async with Simulator() as server'.")
        return self._state

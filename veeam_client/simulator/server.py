"""A simulated server on this machine: its start, its end and what a test can do to it."""

import asyncio
import ssl
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from types import TracebackType
from typing import Any, Final, Literal, Self, get_args

from veeam_client.runtime.revisions import order
from veeam_client.simulator.builds import BUILDS, build_of, revisions_of
from veeam_client.simulator.certificate import Certificate, make_certificate
from veeam_client.simulator.contract import Contract
from veeam_client.simulator.counters import Counters
from veeam_client.simulator.editions import Editions
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.ports import HOST, Ports
from veeam_client.simulator.run import Ending
from veeam_client.simulator.state import State
from veeam_client.simulator.users import User
from veeam_client.simulator.world import Sizes, World

__all__ = ["Simulator"]

Result = Literal["Success", "Warning", "Failed"]

_DOWNLOAD_SIZE: Final = 4096


class Simulator:
    """A VBR server that exists only here: on loopback, over TLS, with a world made from a seed.

    Use it as ``async with Simulator() as server:``; it listens while the context is open. It is a
    simulation: it backs nothing up, and it forgets everything but its port and its certificate when the context ends.

    Args:
        seed: What the world, invented replies and chance are made from.
        jobs: How many jobs there are.
        sessions: How many sessions there are; twice as many as jobs unless said.
        repositories: How many repositories there are.
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

    Raises:
        ValueError: There is no such role or mood, or no revision is given.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        jobs: int = 50,
        sessions: int | None = None,
        repositories: int = 8,
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
        self._sizes = Sizes(jobs, 2 * jobs if sessions is None else sessions, repositories, resynchronizing)
        self._token_lifetime = token_lifetime
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

    def restart(self) -> None:
        """Forget every token, as a server does that restarts. What it knows of jobs and the like stays."""
        self._running.tokens.forget_all()

    def expire_tokens(self) -> None:
        """End every access token now. Refresh tokens stay good."""
        self._running.tokens.expire_all()

    def plan_run(
        self,
        job: str,
        *,
        result: Result = "Success",
        message: str = "",
        seconds: float | None = 20.0,
        machines: Mapping[str, tuple[Result, str]] | None = None,
    ) -> None:
        """Say how the next run of a job goes. Several plans for one job are used up one after the other.

        A run ends as badly as the worst of its machines. Those that do not fail leave a restore point.

        Args:
            job: The id of the job.
            result: How it ends for each machine that `machines` does not name.
            message: What its session then says; what is said of the worst of its machines unless given.
            seconds: How long it takes, by the server's clock; None for as long as its machines need.
            machines: For some machines a result and a message of their own, by the name of the machine, by the id of
                its backup object, or by what its hypervisor calls it, such as ``vm-1003``.

        Raises:
            ValueError: There is no such job, the job has no such machine, or the result is none.
        """
        state = self._running
        named = state.world.machine_names(job, machines or {})
        for one in (result, *(given[0] for given in named.values())):
            if one not in get_args(Result):
                raise ValueError(f"{one!r} is not a result of a run; results are {', '.join(get_args(Result))}.")
        state.runs.planned.setdefault(job, []).append(Ending(result, message, seconds, named))

    def machines(self, job: str) -> list[str]:
        """Give the names of the machines that a job protects, in the order in which its runs come to them.

        Args:
            job: The id of the job.

        Raises:
            ValueError: There is no such job.
        """
        return self._running.world.names_of_machines(job)

    def add_unprotected(self, machine: str) -> None:
        """Let a hypervisor have a machine that no job protects.

        Args:
            machine: Its name.
        """
        self._running.world.inventory.add(machine)

    def offline(self, name: str) -> None:
        """Let something be out of reach from now on, and with it whatever is on it.

        Runs of jobs that need it fail for the machines that they come to, or end with a warning where another extent of
        a scale-out repository takes the backup.

        Args:
            name: The name or the id of a managed server, a proxy, a repository, an extent or a scale-out repository;
                all that are called so.

        Raises:
            ValueError: There is nothing of that name.
        """
        self._reach(name, online=False)

    def online(self, name: str) -> None:
        """Let something be there again that was `offline`.

        Args:
            name: Its name or id.

        Raises:
            ValueError: There is nothing of that name.
        """
        self._reach(name, online=True)

    def _reach(self, name: str, *, online: bool) -> None:
        state = self._running
        state.advance()
        if not state.world.outages.set(name, online=online):
            raise ValueError(f"No managed server, proxy or repository has the name or the id {name!r}.")

    def authorization_code(self, username: str | None = None) -> str:
        """Make a code with which a user can sign in once, by the grant ``authorization_code``.

        Args:
            username: Which user; the first unless given.
        """
        return self._running.tokens.issue_pass("authorization_code", username or self.username)

    def vbr_token(self, username: str | None = None) -> str:
        """Make a token with which a user can sign in once, by the grant ``vbr_token``.

        Args:
            username: Which user; the first unless given.
        """
        return self._running.tokens.issue_pass("vbr_token", username or self.username)

    @property
    def _running(self) -> State:
        if self._state is None:
            raise RuntimeError("The simulator has not been started: use it as 'async with Simulator() as server'.")
        return self._state

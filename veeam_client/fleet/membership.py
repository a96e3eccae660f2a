"""Which servers a fleet has."""

from __future__ import annotations

from copy import copy
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from ..errors import ClientClosed, InvalidArgument
from .config_file import read_fleet_file, servers_from_environment
from .member import WITHIN, Member, close_members
from .poll import Polls
from .server import chooser
from .shard import Shard

if TYPE_CHECKING:
    import signal
    from collections.abc import Callable, Collection, Iterable
    from types import TracebackType

    from ..client.client import VeeamClient
    from .server import Server


class Membership:
    """The servers of a fleet, and the parts of it; `Fleet` asks them."""

    def __init__(self, servers: Iterable[Server], *, signals: Collection[signal.Signals] = ()) -> None:
        servers = tuple(servers)
        names = [server.name for server in servers]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise InvalidArgument(f"server names must be unique; given twice: {', '.join(twice)}")
        self._members = {server.name: Member(server) for server in servers}
        self._polls = Polls(signals)
        self._is_chosen: Callable[[Server], bool] = lambda _: True
        self._shard: Shard | None = None
        # How another process can read the servers.
        self._read: Callable[[], list[Server]] | None = None

    @classmethod
    def from_file(cls, path: str | Path, **options: Any) -> Self:
        """Make a fleet from a TOML file, which `veeam_client.fleet.read_fleet_file` describes.

        Args:
            path: The file.
            **options: Further arguments of `Fleet`.

        Returns:
            The fleet. Nothing is sent yet, and no secret was read.

        Raises:
            InvalidArgument: The file is wrong; every fault is named with its key.
        """
        fleet = cls(read_fleet_file(path), **options)
        fleet._read = partial(read_fleet_file, Path(path).absolute())
        return fleet

    @classmethod
    def from_env(cls, prefix: str = "VEEAM_", **options: Any) -> Self:
        """Make a fleet from environment variables.

        Args:
            prefix: How the variables' names begin. With the default, `VEEAM_FLEET_FILE` names a file for `from_file`;
                otherwise `VEEAM_HOSTS` lists hosts, separated by commas or spaces, and the rest is as with
                `VeeamClient.from_env`, the same for each of them. A server is then called as its host. `VEEAM_SHARD` or
                `VEEAM_SHARDS` makes it a shard, as `Shard.from_environment` tells.
            **options: Further arguments of `Fleet`.

        Returns:
            The fleet. Nothing is sent yet.

        Raises:
            InvalidArgument: Variables are missing or wrong.
        """
        fleet, own = cls(servers_from_environment(prefix), **options), Shard.from_environment(prefix)
        fleet._read = partial(servers_from_environment, prefix)
        return fleet if own is None else fleet.shard(own.number, of=own.count)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def servers(self) -> tuple[Server, ...]:
        """The servers."""
        return tuple(member.server for member in self._chosen())

    def select(self, *patterns: str, **labels: str) -> Self:
        """Give a part of this fleet: `fleet.select("vbr-*", site="berlin")`.

        It shares clients with this one; closing either closes both. A server that is added later belongs to it if it
        matches.

        Args:
            *patterns: Names or globs (`*`, `?`, `[...]`), of which one has to match.
            **labels: Labels that all have to match, each a value or a glob.

        Returns:
            The part. Selecting from a part narrows it further.

        Raises:
            InvalidArgument: A name without a wildcard belongs to no server.
        """
        return self._part(chooser(patterns, labels, self._members))

    def shard(self, number: int, *, of: int) -> Self:
        """Give one of several shares of this fleet, each for a process or a machine of its own.

        Every server is in exactly one of them, by its name: `Shard` tells how. Shares of a part,
        `fleet.select(site="berlin").shard(0, of=2)`, divide that part.

        Args:
            number: Which share, counted from 0.
            of: How many there are.

        Returns:
            The share, which shares clients with this fleet. It may have no server.

        Raises:
            InvalidArgument: There is no such share, or this is one already.
        """
        if self._shard is not None:
            raise InvalidArgument(f"this fleet already is shard {self._shard}; take shards of the whole")
        own = Shard(number, of)
        holds = cache(own.holds)
        part = self._part(lambda server: holds(server.name))
        part._shard = own  # noqa: SLF001  # its own class
        return part

    @property
    def sharded(self) -> Shard | None:
        """Which shard this is; None if it is a whole fleet."""
        return self._shard

    def add(self, server: Server) -> None:
        """Take a server in. Polls that run ask it from now on.

        Args:
            server: The server.

        Raises:
            InvalidArgument: There is one of that name, or its settings are wrong.
            ClientClosed: The fleet was closed.
        """
        if self._polls.is_closed:
            raise ClientClosed("the fleet was closed; make another one")
        if server.name in self._members:
            raise InvalidArgument(f"server names must be unique; there already is a {server.name}")
        self._members[server.name] = member = Member(server)
        self._polls.add(member)

    async def remove(self, name: str) -> None:
        """Let a server go: stop what runs on it, and sign out.

        Args:
            name: Its name.

        Raises:
            InvalidArgument: There is none of that name.
        """
        member = self._member(name)
        del self._members[name]
        await close_members([member], WITHIN)

    def client(self, name: str) -> VeeamClient:
        """Give the client of a server; the fleet closes it.

        Args:
            name: The server's name.

        Raises:
            InvalidArgument: There is none of that name.
        """
        return self._member(name).client

    async def close(self, *, within: float = WITHIN) -> None:
        """Stop what is running, sign out of every server, and close every connection.

        Cancelled once, it still finishes, in the time it has; cancelled again, it drops what is left.

        Args:
            within: Seconds for all of that. A server that does not answer is given five of them at most.
        """
        self._polls.close()
        await close_members(self._members.values(), within)

    def _part(self, is_chosen: Callable[[Server], bool]) -> Self:
        part, whole = copy(self), self._is_chosen
        part._is_chosen = lambda server: whole(server) and is_chosen(server)  # noqa: SLF001  # its own class
        return part

    def _chosen(self) -> list[Member]:
        # A copy, made at once: other threads may ask for the servers.
        return [member for member in list(self._members.values()) if self._is_chosen(member.server)]

    def _member(self, name: str) -> Member:
        if name not in self._members:
            known = ", ".join(sorted(self._members)) or "none"
            raise InvalidArgument(f"there is no server {name!r}; the fleet has {known}")
        return self._members[name]

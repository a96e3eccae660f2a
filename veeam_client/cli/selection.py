"""Which servers a command asks."""

from __future__ import annotations

import asyncio
import logging
import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from veeam_client._text import clean_text
from veeam_client.auth.secrets import SecretUnavailable, secret
from veeam_client.client.environment import from_environment
from veeam_client.errors import InvalidArgument
from veeam_client.fleet.config_file import read_fleet_file, servers_from_environment
from veeam_client.fleet.fleet import Fleet
from veeam_client.fleet.server import Server, chooser
from veeam_client.fleet.shard import Shard
from veeam_client.transport.address import DEFAULT_PORT, with_port

from .options import say

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from veeam_client.client.client import VeeamClient

    from .options import Options

PREFIX = "VEEAM_"
# Seconds for signing out when the user wants to leave.
LEAVING_WITHIN = 0.7


@asynccontextmanager
async def open_fleet(options: Options, *, is_bounded: bool = True) -> AsyncGenerator[Fleet]:
    """Open the fleet that the options name, and sign out of it at the end; within a second if the user wants to leave.

    Args:
        options: The options of the command.
        is_bounded: Whether what is asked of a server has to be done within its `time_limit`; not where it waits for
            work that can take a day.

    Raises:
        InvalidArgument: No server is named, or what names them is wrong.
    """
    servers, shard = await asked_servers(options), shard_of(options)
    if not is_bounded:
        servers = [
            Server(name=one.name, host=one.host, labels=one.labels, time_limit=None, **one.options) for one in servers
        ]
    tell_empty(shard, servers)
    fleet = Fleet(servers)
    try:
        yield fleet if shard is None else fleet.shard(shard.number, of=shard.count)
    except asyncio.CancelledError:
        await fleet.close(within=LEAVING_WITHIN)
        raise
    finally:
        await fleet.close()


async def asked_servers(options: Options) -> list[Server]:
    """Give the servers that the options name, without those of other shards, and have log lines told.

    Args:
        options: The options of the command.

    Raises:
        InvalidArgument: No server is named, or what names them is wrong.
    """
    _tell_log_lines(is_debug=options.debug)
    servers, shard = chosen(await servers_or_kept(options), options.select), shard_of(options)
    if shard is not None:
        servers = [server for server in servers if shard.holds(server.name)]
    return [await with_kept_session(server) for server in servers]


class _Lines(logging.Formatter):
    """A line for each record, whatever is in it."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # as logging calls it
        return clean_text(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802  # likewise
        return clean_text(super().formatException(ei), keep_lines=True)


def _tell_log_lines(*, is_debug: bool) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines("%(name)s: %(message)s" if is_debug else "%(message)s"))
    logging.basicConfig(handlers=[handler])
    if is_debug:
        logging.getLogger("veeam_client").setLevel(logging.DEBUG)


def chosen(servers: list[Server], select: list[str]) -> list[Server]:
    """Give those of some servers that `--select` names.

    Args:
        servers: The servers.
        select: Names, globs and `label=value`. Of several names one has to match, of several labels all.

    Raises:
        InvalidArgument: No server is left.
    """
    names = [one for one in select if "=" not in one]
    labels = dict(one.split("=", 1) for one in select if "=" in one)
    is_chosen = chooser(names, labels, {server.name for server in servers})
    part = [server for server in servers if is_chosen(server)]
    if not part:
        raise InvalidArgument(f"--select {' --select '.join(select)} leaves no server of {len(servers)}")
    return part


def shard_of(options: Options) -> Shard | None:
    """Give the share of the servers that this process is to ask; None for all.

    Args:
        options: The options of the command. What the environment says of shards is about its own servers and a fleet
            file's, not about one that is named.

    Raises:
        InvalidArgument: What the environment says is wrong.
    """
    if options.shard is not None or options.host is not None:
        return options.shard
    return Shard.from_environment(PREFIX)


def tell_empty(shard: Shard | None, servers: Sequence[Server]) -> None:
    """Tell of a shard that has no server, which is no mistake: there may be few, or more may come.

    Args:
        shard: The shard, if it is one.
        servers: Its servers.
    """
    if shard is not None and not servers:
        say(f"veeam: shard {shard} has no server of those that are chosen")


class NoServer(InvalidArgument):
    """No server is named anywhere."""

    def __init__(self) -> None:
        super().__init__(
            "no server is named: give --host or --fleet, or set VEEAM_HOST, VEEAM_HOSTS or VEEAM_FLEET_FILE, or sign "
            "in with 'veeam login --host ...'"
        )


async def servers_or_kept(options: Options) -> list[Server]:
    """Give the servers that are named, or else those that 'veeam login' keeps sessions of.

    Args:
        options: The options of the command.

    Raises:
        InvalidArgument: There is neither, or what names them is wrong.
    """
    try:
        return servers_of(options)
    except NoServer:
        from veeam_client.auth.token_store import kept_servers

        try:
            known = await kept_servers()
        except SecretUnavailable:
            known = {}
        if not known:
            raise
        given = _given(options)
        return [Server(name=_short(url), host=url, **(about["settings"] | given)) for url, about in known.items()]


async def with_kept_session(server: Server) -> Server:
    """Give a server its kept session, if it has one and nothing else to sign in with.

    Args:
        server: The server.
    """
    if server.options.get("username") is not None or server.options.get("auth") is not None:
        return server
    from veeam_client.auth.token_store import KeyringTokens, kept_servers

    kept = KeyringTokens(server.host)
    try:
        about = (await kept_servers()).get(kept.server)
    except SecretUnavailable:
        about = None
    if about is None:
        return server
    # As it was asked when it was signed in to, unless something else is said now.
    settings: dict[str, Any] = {**about["settings"], **server.options, "auth": kept}
    return server.with_options(**settings)


def servers_of(options: Options) -> list[Server]:
    """Give the servers that the options or the environment name.

    Args:
        options: The options of the command.

    Raises:
        InvalidArgument: None is named, or what names them is wrong.
    """
    given = _given(options)
    if options.fleet is not None:
        if options.host is not None or options.port is not None:
            raise InvalidArgument("--host and --port name one server, --fleet many: give one of the two")
        return [server.with_options(**given) for server in read_fleet_file(options.fleet)]
    if options.host is None and any(os.environ.get(f"{PREFIX}{name}") for name in ("FLEET_FILE", "HOSTS")):
        if options.port is not None:
            raise InvalidArgument("--port belongs to --host; VEEAM_FLEET_FILE and VEEAM_HOSTS name ports themselves")
        return [server.with_options(**given) for server in servers_from_environment(PREFIX)]
    host = options.host or os.environ.get(f"{PREFIX}HOST")
    if not host:
        raise NoServer
    address = host if options.port is None else with_port(host, options.port)
    settings = {**from_environment(PREFIX, given={"host", *given}), **given}
    return [Server(name=_short(host), host=address, **settings)]


def _short(host: str) -> str:
    return host.removeprefix("https://").removesuffix(f":{DEFAULT_PORT}")


def _given(options: Options) -> dict[str, Any]:
    """The settings of the command line, by the names of the library."""
    given: dict[str, Any] = {
        "username": options.username,
        "verify": options.verify,
        "timeout": options.timeout,
        "revision": options.revision,
    }
    if options.insecure:
        if options.verify:
            raise InvalidArgument("--insecure checks nothing, --verify says what to check by: give one of the two")
        given["verify"] = False
    if options.password is not None:
        given["password"] = secret(options.password)
    return {name: value for name, value in given.items() if value is not None}


def only_client(fleet: Fleet) -> VeeamClient:
    """Give the client of the one server that is chosen.

    Args:
        fleet: What is chosen.

    Raises:
        InvalidArgument: There are several, or none.
    """
    names = [server.name for server in fleet.servers]
    if not names:
        raise InvalidArgument(f"this takes one server, and shard {fleet.sharded} has none; --shard 0/1 is all of them")
    if len(names) > 1:
        raise InvalidArgument(f"this takes one server; give --select with one of {', '.join(names)}")
    return fleet.client(names[0])

"""Which servers a command asks."""

from __future__ import annotations

import asyncio
import logging
import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from attrs import evolve

from veeam_client.errors import InvalidArgument
from veeam_client.fleet import Fleet
from veeam_client.fleet_file import read_fleet_file, servers_from_environment
from veeam_client.secrets import secret
from veeam_client.server import Server
from veeam_client.settings import from_environment

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from .core import Options

PREFIX = "VEEAM_"
# Seconds for signing out when the user wants to leave.
LEAVING_WITHIN = 0.7


@asynccontextmanager
async def open_fleet(options: Options) -> AsyncGenerator[Fleet]:
    """Open the fleet that the options name, and sign out of it at the end; within a second if the user wants to leave.

    Args:
        options: The options of the command.

    Raises:
        InvalidArgument: No server is named, or what names them is wrong.
    """
    if options.debug:
        logging.basicConfig(format="%(name)s: %(message)s")
        logging.getLogger("veeam_client").setLevel(logging.DEBUG)
    fleet = Fleet(servers_of(options), signals=())
    try:
        yield chosen(fleet, options.select)
    except asyncio.CancelledError:
        await fleet.close(within=LEAVING_WITHIN)
        raise
    finally:
        await fleet.close()


def chosen(fleet: Fleet, select: list[str]) -> Fleet:
    """Give the part of a fleet that `--select` names.

    Args:
        fleet: The fleet.
        select: Names, globs and `label=value`. Of several names one has to match, of several labels all.

    Raises:
        InvalidArgument: No server is left.
    """
    names = [one for one in select if "=" not in one]
    labels = dict(one.split("=", 1) for one in select if "=" in one)
    part = fleet.select(*names, **labels)
    if not part.servers:
        raise InvalidArgument(f"--select {' --select '.join(select)} leaves no server of {len(fleet.servers)}")
    return part


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
        return [evolve(server, **given) for server in read_fleet_file(options.fleet)]
    if options.host is None and any(os.environ.get(f"{PREFIX}{name}") for name in ("FLEET_FILE", "HOSTS")):
        return [evolve(server, **given) for server in servers_from_environment(PREFIX)]
    host = options.host or os.environ.get(f"{PREFIX}HOST")
    if not host:
        raise InvalidArgument(
            f"no server is named: give --host or --fleet, or set {PREFIX}HOST, {PREFIX}HOSTS or {PREFIX}FLEET_FILE"
        )
    address = host if options.port is None else f"{host}:{options.port}"
    settings = {**from_environment(PREFIX, given={"host", *given}), **given}
    return [Server(name=host.removeprefix("https://"), host=address, **settings)]


def _given(options: Options) -> dict[str, Any]:
    """The settings of the command line, by the names of the library."""
    given: dict[str, Any] = {"username": options.username, "verify": options.verify, "timeout": options.timeout}
    if options.insecure:
        if options.verify:
            raise InvalidArgument("--insecure checks nothing, --verify says what to check by: give one of the two")
        given["verify"] = False
    if options.password is not None:
        given["password"] = secret(options.password)
    return {name: value for name, value in given.items() if value is not None}

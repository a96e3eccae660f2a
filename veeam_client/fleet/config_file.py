"""A fleet in a TOML file, or in the environment.

    [defaults]                                # for every server that does not say otherwise
    username = "svc-report"
    password = "env:VBR_PASSWORD"             # where it is: see veeam_client.auth.secret
    timeout = 60                              # seconds for a reply

    [servers.vbr01]
    host = "vbr01.example.com"
    labels = { site = "berlin" }              # added to those of the defaults

    [servers.vbr02]
    host = "10.0.0.12"
    port = 443
    verify = "vbr02.pem"                      # or "sha256:...", true, false
    password = "keyring:veeam/svc-report"
    time_limit = 120                          # seconds for a round
    revision = "1.3-rev0"

Further settings are `connections`, `proxy`, `trust_env`, `strict` and `logout`, as `Server` describes them. Relative
paths begin at the file's folder.
"""

from __future__ import annotations

import os
import re
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..auth.secrets import secret
from ..client.environment import from_environment
from ..errors import InvalidArgument
from ..rest import REVISIONS
from ..transport.address import base_url
from ..transport.tls import ssl_context
from .server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_BARE_KEY = r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'"""
_HEADER = re.compile(rf"\s*(\[\s*(?:{_BARE_KEY})(?:\s*\.\s*(?:{_BARE_KEY}))*\s*\])\s*(?:#.*)?")
_KEY = re.compile(rf"\s*((?:{_BARE_KEY})(?:\s*\.\s*(?:{_BARE_KEY}))*)\s*=")
_AT_LINE = re.compile(r"(.*) \(at line (\d+), column \d+\)")
_LARGEST_PORT = 65535


def read_fleet_file(path: str | Path) -> list[Server]:
    """Read the servers of a fleet from a file.

    Args:
        path: The file.

    Returns:
        The servers, in the file's order. Secrets are not read.

    Raises:
        InvalidArgument: The file cannot be read, or is wrong; every fault is named with its line.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8")
        document = tomllib.loads(text)
    except OSError as error:
        raise InvalidArgument(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise InvalidArgument(f"{path} is not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.fullmatch(str(error))
        message = f"{path}:{found[2]}: {found[1]}" if found else f"{path}: {error}"
        raise InvalidArgument(message) from None
    reader = _FileReader(path, _lines(text))
    servers = reader.servers(document)
    if reader.faults:
        raise InvalidArgument("\n".join(f"{path}:{line}: {message}" for line, message in sorted(reader.faults)))
    return servers


def servers_from_environment(prefix: str) -> list[Server]:
    """Read the servers of a fleet from environment variables; `Fleet.from_env` names them.

    Args:
        prefix: How the variables' names begin.

    Raises:
        InvalidArgument: Variables are missing or wrong.
    """
    file = os.environ.get(f"{prefix}FLEET_FILE")
    if file:
        return read_fleet_file(file)
    hosts = re.split(r"[,\s]+", os.environ.get(f"{prefix}HOSTS", "").strip(", \t\n"))
    if hosts == [""]:
        raise InvalidArgument(f"{prefix}FLEET_FILE or {prefix}HOSTS is missing")
    options = from_environment(prefix, given=["host"])
    if "auth" in options:
        raise InvalidArgument(f"the tokens of one server are of no use to others: give {prefix}USERNAME and a password")
    return [Server(name=host, host=host, **options) for host in hosts]


class _FileReader:
    """One reading of a file, which goes on after a fault."""

    def __init__(self, path: Path, lines: Mapping[tuple[str, ...], int]) -> None:
        self.faults: list[tuple[int, str]] = []
        self._folder = path.parent
        self._lines = lines

    def servers(self, document: Mapping[str, Any]) -> list[Server]:
        for name in document.keys() - {"defaults", "servers"}:
            self._fault((name,), f"unknown: {name}; a file has [defaults] and [servers.NAME]")
        defaults = self._table(("defaults",), document.get("defaults", {}))
        settings = self._settings(("defaults",), defaults)
        named = self._table(("servers",), document.get("servers", {}))
        if not named and not self.faults:
            self._fault(("servers",), "there is no server; a server is a table [servers.NAME]")
        return [
            server
            for name, table in named.items()
            if (server := self._server(name, self._table(("servers", name), table), settings, given=defaults))
            is not None
        ]

    def _server(
        self, name: str, table: Mapping[str, Any], defaults: Mapping[str, Any], *, given: Mapping[str, Any]
    ) -> Server | None:
        place, before = ("servers", name), len(self.faults)
        own = self._settings(place, table)
        if "host" not in table:
            self._fault(place, f"{name} has no host")
        # As they stand in the file: one that cannot be read has its own fault already.
        if len({"username", "password"} & {*given, *table}) == 1:
            self._fault(place, f"{name} has only one of username and password; they belong together")
        if len(self.faults) > before:
            return None
        options: dict[str, Any] = {**defaults, **own, "labels": {**defaults.get("labels", {}), **own.get("labels", {})}}
        port = options.pop("port", None)
        if port is not None:
            options["host"] = f"{options['host']}:{port}"
        try:
            base_url(options["host"])
        except InvalidArgument as error:
            self._fault((*place, "host"), error.message)
            return None
        return Server(name=name, **options)

    def _settings(self, place: tuple[str, ...], table: Mapping[str, Any]) -> dict[str, Any]:
        read: dict[str, Any] = {}
        for key, value in table.items():
            reader = _READERS.get(key)
            if reader is None:
                near = get_close_matches(key, _READERS, n=1)
                self._fault((*place, key), f"unknown: {key}" + (f"; is it {near[0]}?" if near else ""))
                continue
            try:
                read[key] = reader(value, self._folder)
            except ValueError as error:
                self._fault((*place, key), f"{key} {error}")
        return read

    def _table(self, place: tuple[str, ...], value: Any) -> Mapping[str, Any]:
        if isinstance(value, dict):
            return cast("dict[str, Any]", value)
        self._fault(place, f"{'.'.join(place)} is no table")
        return {}

    def _fault(self, place: tuple[str, ...], message: str) -> None:
        while place and place not in self._lines:
            place = place[:-1]
        self.faults.append((self._lines.get(place, 1), message))


def _lines(text: str) -> dict[tuple[str, ...], int]:
    """Find the line of each table and key, which tomllib does not tell."""
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.fullmatch(line):
            path = table = _path(header[1])
        elif key := _KEY.match(line):
            path = (*table, *_path(f"{key[1]} = 0"))
        else:
            continue
        for length in range(1, len(path) + 1):
            lines.setdefault(path[:length], number)
    return lines


def _path(toml: str) -> tuple[str, ...]:
    node: Any = tomllib.loads(toml)
    path: list[str] = []
    while isinstance(node, dict) and node:
        name, node = next(iter(cast("dict[str, Any]", node).items()))
        path.append(name)
    return tuple(path)


def _is(kind: type | tuple[type, ...], called: str) -> Callable[[Any, Path], Any]:
    def read(value: Any, _: Path) -> Any:
        # True is no number here.
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise ValueError(f"is not {called}")
        return value

    return read


def _text(value: Any, _: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("is not a text, or an empty one")
    return value


def _seconds(value: Any, _: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ValueError("is no number of seconds above 0")
    return float(value)


def _count(most: int | None) -> Callable[[Any, Path], int]:
    def read(value: Any, _: Path) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < 1 or (most and value > most):
            raise ValueError(f"is no whole number from 1{f' to {most}' if most else ''}")
        return value

    return read


def _secret(value: Any, folder: Path) -> Any:
    if not isinstance(value, str):
        raise ValueError("is not a text")  # noqa: TRY004  # a fault like the rest
    try:
        return secret(value, folder=folder)
    except InvalidArgument as error:
        raise ValueError(f"is wrong: {error.message}") from None


def _verify(value: Any, folder: Path) -> bool | str:
    if isinstance(value, bool):
        return value
    if not isinstance(value, str):
        raise ValueError("is not true, false, a path or a fingerprint")  # noqa: TRY004  # a fault like the rest
    beside = folder / value
    checked = str(beside) if beside.exists() else value
    try:
        ssl_context(checked, server="", trust_env=True)
    except InvalidArgument as error:
        raise ValueError(f"is wrong: {error.message}") from None
    return checked


def _revision(value: Any, _: Path) -> str:
    if value not in REVISIONS:
        raise ValueError(f"is none of {', '.join(REVISIONS)}")
    return str(value)


def _labels(value: Any, _: Path) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in cast("dict[str, Any]", value).values()):
        raise ValueError("is no table of texts")
    return cast("dict[str, str]", value)


_READERS: dict[str, Callable[[Any, Path], Any]] = {
    "host": _text,  # of a server only
    "port": _count(_LARGEST_PORT),
    "username": _text,
    "password": _secret,
    "labels": _labels,
    "verify": _verify,
    "timeout": _seconds,
    "time_limit": _seconds,
    "revision": _revision,
    "connections": _count(None),
    "proxy": _text,
    "trust_env": _is(bool, "true or false"),
    "strict": _is(bool, "true or false"),
    "logout": _is(bool, "true or false"),
}

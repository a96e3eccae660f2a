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

Further keys are the settings of `veeam_client.client.ClientOptions` that can be written as text, such as `connections`,
`proxy` and `headers`. Relative paths begin at the file's folder.
"""

from __future__ import annotations

import json
import os
import re
import stat
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .._text import suggested
from ..client.environment import from_environment
from ..client.option_readers import READERS, number_from, read_seconds, read_text, read_texts
from ..client.options import OPTIONS
from ..errors import InvalidArgument
from ..runtime.files import decoded
from ..transport.address import base_url, with_port
from .server import Server

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client.option_readers import Read

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_AT_LINE = re.compile(r"(.*) \(at line (\d+), column \d+\)")
_LARGEST_PORT = 65535
_READERS: Mapping[str, Read] = {
    "host": read_text,  # of a server only
    "port": number_from(1, _LARGEST_PORT),
    "labels": read_texts,
    "time_limit": read_seconds,
    **{name: READERS[option.kind] for name, option in OPTIONS.items() if option.kind is not None},
}


def read_fleet_file(path: str | Path) -> list[Server]:
    """Read the servers of a fleet from a file.

    Args:
        path: The file.

    Returns:
        The servers, in the file's order. Secrets are not read.

    Raises:
        InvalidArgument: The file cannot be read, or is wrong; every fault is named with its key.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            document = tomllib.loads(decoded(file.read()).replace("\r\n", "\n"))
    except OSError as error:
        raise InvalidArgument(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise InvalidArgument(f"{path} is not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.fullmatch(str(error))
        message = f"{path}:{found[2]}: {found[1]}" if found else f"{path}: {error}"
        raise InvalidArgument(message) from None
    if os.name == "posix" and _runs_commands(document) and (mode & stat.S_IWOTH or _can_be_replaced(path)):
        raise InvalidArgument(
            f"{path} has cmd: in it, and everybody on this machine can change it; chmod o-w it and its folder"
        )
    reader = _FileReader(path.parent)
    servers = reader.servers(document)
    if reader.faults:
        raise InvalidArgument("\n".join(f"{path}: {fault}" for fault in reader.faults))
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
        raise InvalidArgument(f"tokens are valid for one server only: give {prefix}USERNAME and a password")
    return [Server(name=host, host=host, **options) for host in hosts]


def _runs_commands(document: Mapping[str, Any]) -> bool:
    tables: list[Any] = [document.get("defaults"), *_values(document.get("servers"))]
    passwords = [cast("dict[str, Any]", table).get("password") for table in tables if isinstance(table, dict)]
    return any(isinstance(password, str) and password.startswith("cmd:") for password in passwords)


def _values(table: Any) -> list[Any]:
    return [*cast("dict[str, Any]", table).values()] if isinstance(table, dict) else []


def _can_be_replaced(path: Path) -> bool:
    mode = path.resolve().parent.stat().st_mode
    return bool(mode & stat.S_IWOTH) and not mode & stat.S_ISVTX


class _FileReader:
    """One reading of a file, which goes on after a fault."""

    def __init__(self, folder: Path) -> None:
        self.faults: list[str] = []
        self._folder = folder

    def servers(self, document: Mapping[str, Any]) -> list[Server]:
        self.faults += [
            f"{_dotted(name)} is unknown; a file has [defaults] and [servers.NAME]"
            for name in document.keys() - {"defaults", "servers"}
        ]
        defaults = self._table("defaults", document.get("defaults", {}))
        settings = self._settings("defaults", defaults)
        named = self._table("servers", document.get("servers", {}))
        if not named and not self.faults:
            self.faults.append("no server is defined; each is a table [servers.NAME]")
        return [
            server
            for name, table in named.items()
            if (server := self._server(name, self._table(_dotted("servers", name), table), settings, given=defaults))
            is not None
        ]

    def _server(
        self, name: str, table: Mapping[str, Any], defaults: Mapping[str, Any], *, given: Mapping[str, Any]
    ) -> Server | None:
        key, before = _dotted("servers", name), len(self.faults)
        own = self._settings(key, table)
        if "host" not in table:
            self.faults.append(f"{key} has no host")
        # As they stand in the file: one that cannot be read has its own fault already.
        if len({"username", "password"} & {*given, *table}) == 1:
            self.faults.append(f"{key} has only one of username and password; they belong together")
        if len(self.faults) > before:
            return None
        options: dict[str, Any] = {**defaults, **own, "labels": {**defaults.get("labels", {}), **own.get("labels", {})}}
        port = options.pop("port", None)
        try:
            if port is None:
                base_url(options["host"])
            else:
                options["host"] = with_port(options["host"], port)
        except InvalidArgument as error:
            self.faults.append(f"{key}.host is wrong: {error.message}")
            return None
        return Server(name=name, **options)

    def _settings(self, table_key: str, table: Mapping[str, Any]) -> dict[str, Any]:
        read: dict[str, Any] = {}
        for key, value in table.items():
            name = f"{table_key}.{_dotted(key)}"
            reader = _READERS.get(key)
            if reader is None:
                self.faults.append(f"{name} is unknown{suggested(key, _READERS, most=1)}")
                continue
            try:
                read[key] = reader(value, self._folder)
            except ValueError as error:
                self.faults.append(f"{name} {error}")
        return read

    def _table(self, key: str, value: Any) -> Mapping[str, Any]:
        if isinstance(value, dict):
            return cast("dict[str, Any]", value)
        self.faults.append(f"{key} is not a table")
        return {}


def _dotted(*keys: str) -> str:
    """Write a key as TOML does: names with other characters in quotes."""
    return ".".join(key if _BARE_KEY.fullmatch(key) else json.dumps(key) for key in keys)

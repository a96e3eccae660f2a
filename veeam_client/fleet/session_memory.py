"""Sessions of worker processes, for those that come after a process that was killed."""

from __future__ import annotations

import json
import os
import sys
from multiprocessing.reduction import DupFd
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..auth.credentials import PasswordAuth
from ..auth.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..auth.tokens import Ask, TokenSource
    from .server import Server

# Bytes for the session of a server; one that is larger is not kept.
_SLOT = 16 * 1024
_LENGTH = 4


class SessionMemory:
    """Memory that a program and its worker processes have in common, and nobody else.

    A process that is killed cannot sign out. Its successor finds its sessions here and goes on with them, so that none
    that is here is left to the servers: only one whose tokens were on their way when the process was killed. It has no
    name, is in no file, and goes with the program. There is such memory on Linux; elsewhere a successor signs in anew,
    and the servers end the old sessions in their time.

    Args:
        file: Its file descriptor; None where there is none.
        slots: The place of each server, by name: the same in each process, whatever becomes of the fleet file.
    """

    def __init__(self, file: int | None, slots: Mapping[str, int]) -> None:
        self._file = file
        self._slots = slots

    @classmethod
    def made(cls, names: Iterable[str]) -> SessionMemory:
        """Make one.

        Args:
            names: The servers.
        """
        slots = {name: slot for slot, name in enumerate(names)}
        return cls(os.memfd_create("veeam-sessions") if sys.platform == "linux" else None, slots)

    def __reduce__(self) -> tuple[Any, ...]:
        # Only while a process is being started: nothing else can be given a file descriptor in this way.
        return _attached, (None if self._file is None else DupFd(self._file), self._slots)

    def close(self) -> None:
        """Let go of it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def kept(self, server: Server) -> Server:
        """Give a server whose sessions are kept here.

        Args:
            server: The server. One with a way of signing in of its own stays as it is.
        """
        options = server.options
        username, password = options.get("username"), options.get("password")
        slot = self._slots.get(server.name)
        if self._file is None or slot is None or not username or not password or options.get("auth") is not None:
            return server
        place = _Place(self._file, slot * _SLOT, f"{username} {server.host}")
        return server.with_options(auth=_Kept(place, PasswordAuth(username, password)), username=None, password=None)


def is_left(server: Server) -> bool:
    """Whether there is a session of a server that a process before this one may have left.

    Args:
        server: The server, as `SessionMemory.kept` gave it.
    """
    auth = server.options.get("auth")
    return isinstance(auth, _Kept) and auth.is_there


def _attached(file: Any, slots: Mapping[str, int]) -> SessionMemory:
    return SessionMemory(None if file is None else file.detach(), slots)


@frozen
class _Place:
    file: int
    offset: int
    owner: str

    def read(self) -> Tokens | None:
        length = int.from_bytes(os.pread(self.file, _LENGTH, self.offset))
        if not length:
            return None
        kept = json.loads(os.pread(self.file, length, self.offset + _LENGTH))
        # The file of the servers may have changed meanwhile: a token goes to nobody else.
        return Tokens.from_json(kept["tokens"]) if kept["owner"] == self.owner else None

    def write(self, tokens: Tokens) -> None:
        text = json.dumps({"owner": self.owner, "tokens": tokens.to_json()}).encode()
        # Whoever is killed in the middle leaves nothing rather than a half.
        os.pwrite(self.file, bytes(_LENGTH), self.offset)
        if len(text) <= _SLOT - _LENGTH:
            os.pwrite(self.file, text, self.offset + _LENGTH)
            os.pwrite(self.file, len(text).to_bytes(_LENGTH), self.offset)


class _Kept:
    """A way of signing in whose sessions are kept, and that begins with the one that is."""

    is_ours = True
    works_again = True

    def __init__(self, place: _Place, source: TokenSource) -> None:
        self._place = place
        self._source = source

    def __repr__(self) -> str:
        return repr(self._source)

    @property
    def is_there(self) -> bool:
        return self._place.read() is not None

    async def renew(self, last: Tokens | None, ask: Ask) -> Tokens:
        kept = self._place.read() if last is None else None
        if kept is not None:
            return kept
        tokens = await self._source.renew(last, ask)
        self._place.write(tokens)
        return tokens

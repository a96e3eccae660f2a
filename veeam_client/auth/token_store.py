"""Sessions in the system's keyring, for processes that come and go (extra `keyring`)."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..runtime.causes import raise_alone
from ..transport.address import base_url
from .secrets import SecretUnavailable, ask_keyring
from .tokens import Tokens, TokenStore

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

SERVICE = "veeam-client"
_INDEX = "servers"
_LOOK_AGAIN = 0.05


class KeyringTokens(TokenStore):
    """The tokens of a server's session in the system's keyring, for processes that come and go.

        kept = KeyringTokens("vbr01.example.com")
        async with VeeamClient("vbr01.example.com", username=..., password=..., logout=False) as vbr:
            await kept.save(await vbr.sign_in())

        async with VeeamClient("vbr01.example.com", auth=kept) as vbr:      # in any process, for days
            ...

    A refresh token works once. So whoever renews a session holds a lock file, looks first whether another process has
    just renewed it, and stores the new tokens before it lets go. A process that is killed between the server's reply
    and the storing loses the session; nothing worse happens then than signing in anew.

    Args:
        host: The server, as `VeeamClient` takes it.

    Raises:
        InvalidArgument: It is no address.
    """

    def __init__(self, host: str) -> None:
        self.server = base_url(host)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.server!r})"

    @asynccontextmanager
    async def held(self) -> AsyncGenerator[None]:
        """Hold the lock of this server's session, which every process respects.

        Raises:
            SecretUnavailable: The package filelock is missing.
        """
        async with _locked(self.server):
            yield

    async def load(self) -> Tokens | None:
        """Give the tokens, None if no session is kept.

        Raises:
            SecretUnavailable: The keyring cannot be read, or what is in it is no session.
        """
        saved = await _read(self.server)
        try:
            return None if saved is None else Tokens.from_json(json.loads(saved))
        except (ValueError, AttributeError):
            del saved
            raise_alone(SecretUnavailable(f"the keyring's entry for {self.server} is not a session"))

    async def save(self, tokens: Tokens) -> None:
        """Keep tokens in the place of those that were kept.

        Args:
            tokens: Of the session.

        Raises:
            SecretUnavailable: The keyring cannot be written.
        """
        await _write(self.server, json.dumps(tokens.to_json()))

    async def forget(self) -> None:
        """Keep no session any longer. It goes on at the server until it is signed out or ends.

        Raises:
            SecretUnavailable: The keyring cannot be written.
        """
        await _write(self.server, None)


async def kept_servers() -> dict[str, dict[str, Any]]:
    """Name the servers that `remember` knows, with what it was given.

    Raises:
        SecretUnavailable: The keyring cannot be read.
    """
    known: dict[str, dict[str, Any]] = json.loads(await _read(_INDEX) or "{}")
    return known


async def remember(server: str, about: dict[str, Any] | None) -> None:
    """Remember a server that a session is kept of: keyrings do not tell what is in them.

    Args:
        server: Its base URL.
        about: What else of it is of use, as JSON values; None to remember it no longer.

    Raises:
        SecretUnavailable: The keyring cannot be written.
    """
    async with _locked(_INDEX):
        known = await kept_servers()
        known.pop(server, None)
        if about is not None:
            known[server] = about
        await _write(_INDEX, json.dumps(known) if known else None)


@asynccontextmanager
async def _locked(name: str) -> AsyncGenerator[None]:
    try:
        from filelock import FileLock, Timeout  # noqa: PLC0415  # an extra
    except ImportError:
        raise SecretUnavailable("keeping sessions needs more packages: pip install 'veeam-client[keyring]'") from None
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / SERVICE
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(folder / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.lock")
    while True:
        try:
            lock.acquire(timeout=0)
            break
        except Timeout:
            await asyncio.sleep(_LOOK_AGAIN)
    try:
        yield
    finally:
        lock.release()


async def _read(name: str) -> str | None:
    found: str | None = await ask_keyring(lambda keyring: keyring.get_password(SERVICE, name))
    return found


async def _write(name: str, text: str | None) -> None:
    def write(keyring: Any) -> None:
        if text is not None:
            keyring.set_password(SERVICE, name, text)
        elif keyring.get_password(SERVICE, name) is not None:
            keyring.delete_password(SERVICE, name)

    await ask_keyring(write)

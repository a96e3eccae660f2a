"""Secrets by reference: a file of settings says where a password is, never what it is."""

from __future__ import annotations

import asyncio
import os
import shlex
import stat
import warnings
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InvalidArgument, VeeamError
from ..runtime.causes import raise_alone
from ..runtime.files import decoded, without_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    Reader = Callable[[], Coroutine[object, object, str]]

FORMS = "env:NAME, file:PATH, keyring:SERVICE/USER or cmd:COMMAND"
_COMMAND_TIMEOUT = 30.0


# Where containers have theirs, which everybody in one may read.
_MOUNTED = ("/run/secrets/", "/var/run/secrets/")


class SecretUnavailable(VeeamError):
    """A secret is not where its reference says."""


class SecretReader:
    """Gives a secret, each time from where it is.

    Args:
        source: Where that is, in words.
        read: Reads it.
        arguments: What it is told.
    """

    def __init__(self, source: str, read: Callable[..., Coroutine[object, object, str]], *arguments: object) -> None:
        self.source = source
        self._read = read
        self._arguments = arguments

    def __repr__(self) -> str:
        return f"<the secret of {self.source}>"

    async def __call__(self) -> str:
        """Read it."""
        return await self._read(*self._arguments)


class ReadableSecretWarning(UserWarning):
    """A file with a secret can be read by everybody on this machine."""


def secret(reference: str, *, folder: Path | None = None) -> Reader:
    """Make the function that gives a secret, for `password=`.

    A reference has one of these forms. It is followed when the secret is needed, and again whenever it is needed again,
    so that a changed password is taken up.

        env:NAME                  the environment variable NAME
        file:PATH                 the content of a file, without the end of its last line; one that everybody can read
                                  is warned of
        keyring:SERVICE/USER      the system's keyring (extra: keyring)
        cmd:COMMAND ARGUMENT ...  the output of a command, without the end of its last line; no shell is involved

    Args:
        reference: Where the secret is, in one of the forms above.
        folder: Where relative paths begin; the current folder if it is not given.

    Returns:
        The function. It raises `SecretUnavailable` if the secret cannot be had.

    Raises:
        InvalidArgument: It is no reference. What was given is not shown: it may be the secret itself.

    >>> import asyncio, os
    >>> os.environ["VBR01_PASSWORD"] = "open sesame"
    >>> asyncio.run(secret("env:VBR01_PASSWORD")())
    'open sesame'
    """
    kind, _, place = reference.partition(":")
    if "\0" in place:
        raise InvalidArgument(f"a reference cannot have a NUL character in it; the forms are {FORMS}")
    if kind in {"env", "file", "keyring", "cmd"} and not place.strip():
        raise InvalidArgument(f"{kind}: names nothing; the forms are {FORMS}")
    match kind:
        case "env":
            return SecretReader(f"the environment variable {place}", _from_environment, place)
        case "file":
            path = (folder or Path()) / Path(place).expanduser()
            return SecretReader(f"the file {path}", _from_file, path)
        case "keyring":
            service, slash, user = place.rpartition("/")
            if not (service and slash and user):
                raise InvalidArgument("keyring: needs a service and a user, as in keyring:veeam/svc-report")
            return SecretReader(f"the keyring's entry for {user} in {service}", _from_keyring, service, user)
        case "cmd":
            try:
                command = words_of(place, is_windows=os.name == "nt")
            except ValueError as error:
                raise InvalidArgument(f"cmd: the command cannot be parsed: {error}") from None
            return SecretReader(f"the command {command[0]}", _from_command, command, folder)
        case _:
            del reference, kind, place  # it may be the password itself
            raise InvalidArgument(f"give a reference to the password, not the password itself: {FORMS}")


def words_of(command: str, *, is_windows: bool) -> list[str]:
    r"""Take a command apart as its system does.

    Args:
        command: The command, with its arguments.
        is_windows: Whether a backslash is a part of a path, and only double quotes are quotes.

    Raises:
        ValueError: A quote is not closed.

    >>> words_of(r'"C:\Program Files\vault.exe" read vbr\01', is_windows=True)
    ['C:\\Program Files\\vault.exe', 'read', 'vbr\\01']
    """
    reader = shlex.shlex(command, posix=True, punctuation_chars=False)
    reader.whitespace_split, reader.commenters = True, ""
    if is_windows:
        reader.escape, reader.quotes = "", '"'
    return [*reader]


async def _from_environment(name: str) -> str:
    value = without_mark(os.environ.get(name, ""))
    if not value:
        raise SecretUnavailable(f"the environment variable {name} is not set")
    return value


async def _from_file(path: Path) -> str:
    try:
        mode = (await asyncio.to_thread(path.stat)).st_mode
        text = decoded(await asyncio.to_thread(path.read_bytes))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise_alone(SecretUnavailable(f"the file {path} cannot be read: {reason}"))
    if os.name == "posix" and mode & stat.S_IROTH and not str(path).startswith(_MOUNTED):
        message = f"the file {path} can be read by everybody on this machine; chmod 600 keeps them out"
        warnings.warn(message, ReadableSecretWarning, stacklevel=2)
    return _content(text, f"the file {path}")


async def _from_keyring(service: str, user: str) -> str:
    value: str | None = await ask_keyring(lambda keyring: keyring.get_password(service, user))
    if not value:
        raise SecretUnavailable(f"the keyring has no entry for {user} in {service}")
    return value


async def ask_keyring(question: Callable[[Any], Any]) -> Any:
    """Ask the system's keyring, in a thread: some ask their user first.

    Args:
        question: Is given the module `keyring`, and returns what is wanted.

    Returns:
        What it returned.

    Raises:
        SecretUnavailable: The extra is not installed, or the keyring cannot be used.
    """
    try:
        import keyring.errors  # noqa: PLC0415  # the extra `keyring`
    except ImportError:
        raise SecretUnavailable("a keyring needs the package keyring: pip install 'veeam-client[keyring]'") from None
    try:
        return await asyncio.to_thread(question, keyring)
    except keyring.errors.KeyringError as error:
        raise_alone(SecretUnavailable(f"the keyring cannot be used: {error}"))
    except Exception as error:  # noqa: BLE001  # what is behind it raises errors of its own: of D-Bus, of files
        raise_alone(SecretUnavailable(f"the keyring cannot be used: {type(error).__name__}: {error}"))


async def _from_command(command: list[str], folder: Path | None) -> str:
    pipe, name = asyncio.subprocess.PIPE, command[0]
    try:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, stdin=asyncio.subprocess.DEVNULL, stdout=pipe, stderr=asyncio.subprocess.DEVNULL
        )
    except OSError as error:
        raise SecretUnavailable(f"the command {name} cannot be run: {error.strerror}") from None
    try:
        async with asyncio.timeout(_COMMAND_TIMEOUT):
            printed, _ = await process.communicate()
    except TimeoutError:
        raise_alone(SecretUnavailable(f"the command {name} took longer than {_COMMAND_TIMEOUT:.0f} s"))
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode:
        del printed  # half a secret may be one
        raise SecretUnavailable(f"the command {name} ended with status {process.returncode}")
    try:
        text = decoded(printed)
    except UnicodeDecodeError:
        # Sent with other characters in it, it would count as a wrong password.
        raise_alone(SecretUnavailable(f"the output of {name} is not UTF-8"))
    return _content(text, f"the output of {name}")


def _content(text: str, source: str) -> str:
    content = text.rstrip("\r\n")
    if not content:
        raise SecretUnavailable(f"{source} is empty")
    if "\0" in content:
        raise SecretUnavailable(
            f"{source} has NUL characters in it, as UTF-16 without a byte order mark has: use UTF-8"
        )
    return content

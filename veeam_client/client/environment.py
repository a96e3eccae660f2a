"""Settings from the environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..auth.credentials import Tokens
from ..errors import InvalidArgument
from ..runtime.redacted import Redacted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_WAYS = {"username", "password", "password_file", "access_token", "refresh_token"}


def from_environment(prefix: str, *, given: Collection[str] = ()) -> dict[str, Any]:
    """Read the arguments of a client from environment variables; `VeeamClient.from_env` names them.

    Args:
        prefix: How the variables' names begin.
        given: Arguments that are known already, and need no variable.

    Returns:
        Arguments by name.

    Raises:
        InvalidArgument: Variables are missing or wrong. All of them are named; values are not shown.
    """
    texts = {
        name[len(prefix) :].lower(): Redacted(text)
        for name, text in os.environ.items()
        if name.startswith(prefix) and text
    }
    known = {*given, *(_WAYS if "auth" in given else ()), *(("password_file",) if "password" in given else ())}
    for name in known:
        texts.pop(name, None)
    options: dict[str, Any] = {}
    faults: list[str] = []
    for name in sorted(_READERS.keys() & texts.keys()):
        try:
            options[name] = _READERS[name](texts[name])
        except ValueError as error:
            faults.append(f"{prefix}{name.upper()} {error}")
    if "host" not in texts and "host" not in given:
        faults.append(f"{prefix}HOST is missing")
    if "password_file" in options:
        options.setdefault("password", options.pop("password_file"))
    ways = {"username", "password"} & {*options, *given}
    if len(ways) == 1:
        faults.append(f"{prefix}USERNAME and {prefix}PASSWORD (or {prefix}PASSWORD_FILE) belong together")
    if faults:
        raise InvalidArgument("; ".join(faults))
    if not ways and {"access_token", "refresh_token"} & texts.keys():
        options["auth"] = Tokens(access_token=texts.get("access_token"), refresh_token=texts.get("refresh_token"))
    return options


def _verify(text: str) -> bool | str:
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(text.lower(), str(text))


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError("is no number of seconds") from None


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ValueError("is no whole number")
    return int(text)


def _content_of(text: str) -> Callable[[], str]:
    """Read a file when the password is needed, so that one that is changed there is taken up."""
    path = Path(text)
    if not path.is_file():
        raise ValueError("names no file")
    return lambda: path.read_text(encoding="utf-8").rstrip("\r\n")


_READERS: dict[str, Callable[[str], Any]] = {
    "host": str,
    "username": str,
    "password": Redacted,
    "password_file": _content_of,
    "revision": str,
    "verify": _verify,
    "timeout": _seconds,
    "connections": _count,
    "proxy": str,
}

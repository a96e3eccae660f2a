"""Settings from the environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..auth.secrets import secret
from ..auth.tokens import Tokens
from ..errors import InvalidArgument
from ..runtime.files import without_mark
from ..runtime.redacted import Redacted, reveal
from .option_readers import read_variable
from .options import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Collection

TOKENS = ("access_token", "refresh_token")
_SIGN_IN = {"username", "password", "password_file", *TOKENS}


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
        name[len(prefix) :].lower(): Redacted(without_mark(text))
        for name, text in os.environ.items()
        if name.startswith(prefix) and without_mark(text)
    }
    known = {*given, *(_SIGN_IN if "auth" in given else ()), *(("password_file",) if "password" in given else ())}
    for name in known:
        texts.pop(name, None)
    options: dict[str, Any] = {"host": reveal(texts["host"])} if "host" in texts else {}
    faults: list[str] = []
    for name in OPTIONS.keys() & texts.keys():
        try:
            options[name] = read_variable(reveal(texts[name]), OPTIONS[name].kind)
        except ValueError as error:
            faults.append(f"{prefix}{name.upper()} {error}")
    if file := texts.get("password_file"):
        if not Path(reveal(file)).is_file():
            faults.append(f"{prefix}PASSWORD_FILE names no file")
        options.setdefault("password", secret(f"file:{reveal(file)}"))
    if "host" not in options and "host" not in given:
        faults.append(f"{prefix}HOST is missing")
    account = {"username", "password"} & {*options, *given}
    if len(account) == 1:
        faults.append(f"{prefix}USERNAME and {prefix}PASSWORD (or {prefix}PASSWORD_FILE) belong together")
    if faults:
        raise InvalidArgument("; ".join(faults))
    if not account and not texts.keys().isdisjoint(TOKENS):
        options["auth"] = Tokens(access_token=texts.get("access_token"), refresh_token=texts.get("refresh_token"))
    return options

"""How the command ends: exit codes, and errors as one sentence."""

from __future__ import annotations

import os
import re
from enum import IntEnum
from io import StringIO
from typing import TYPE_CHECKING

from click import Abort, ClickException

from veeam_client._text import clean_text
from veeam_client.runtime.extras import MissingExtra

from .options import say

if TYPE_CHECKING:
    from .options import Options


class Exit(IntEnum):
    """Exit codes.

    OK: everything went well. FAILED: a server refused, or what was started failed. USAGE: the command line, the fleet
    file or the environment is wrong; nothing was sent. UNASKED: one or more servers could not be asked; what the
    others said was written. ROWS: what --exit-code asks about is so, or a dry run found something to do. HUNG_UP: the
    terminal was closed. INTERRUPTED: Ctrl-C. PIPE: whoever read the output has gone. TERMINATED: SIGTERM.
    """

    OK = 0
    FAILED = 1
    USAGE = 2
    UNASKED = 3
    ROWS = 4
    HUNG_UP = 129
    INTERRUPTED = 130
    PIPE = 141
    TERMINATED = 143


class Failed(Exception):
    """Something that ends the command, in one sentence.

    Args:
        message: What went wrong, and what to do.
        code: The exit code.
    """

    def __init__(self, message: str, code: Exit = Exit.FAILED) -> None:
        super().__init__(message)
        self.code = code


# What the library calls its settings, and what they are called here.
_SIGN_IN = "run 'veeam login', or give --username and --password, or set VEEAM_USERNAME and VEEAM_PASSWORD"
_OURS = (
    (re.compile(r"pass verify='([^']*)'"), r"give --verify \1"),
    (re.compile(r"give the client username= and password=, or auth="), _SIGN_IN),
    (re.compile(r"sign in again$"), "sign in again with 'veeam login'"),
    (re.compile(r"\bverify="), "--verify "),
    (
        re.compile(r"VEEAM_USERNAME and VEEAM_PASSWORD \(or VEEAM_PASSWORD_FILE\) belong together"),
        "a user name and a password belong together: --username and --password, or VEEAM_USERNAME and VEEAM_PASSWORD",
    ),
    (re.compile(r"\bkey= and client_ca= need certificate="), "--key and --client-ca need --certificate"),
    (re.compile(r"\bcheck=False"), "--no-check"),
    (re.compile(r"\btimeout="), "--timeout"),
    (re.compile(r"\btime_limit="), "time_limit of the server in the fleet file"),
    (re.compile(r"without revision= "), "without --revision "),
    (re.compile(r'with_options\(revision="([^"]*)"\)'), r"--revision \1"),
    (
        re.compile(r"check the user name and password, or the token"),
        "check the user name and the password, or run 'veeam login'",
    ),
)
_SECRETS = (re.compile(r"(Bearer )\S+"), re.compile(r"(://[^/@\s:]*:)[^/@\s]+(?=@)"))


def sentence(error: BaseException) -> str:
    """Say an error in one sentence, with what to do in the words of the command line.

    Args:
        error: Any. One that nobody expected is owned up to.
    """
    from veeam_client.errors import InvalidArgument, VeeamError

    text = clean_text(str(error), keep_lines=isinstance(error, InvalidArgument))
    text = "\n".join(map(str.rstrip, text.split("\n"))) or type(error).__name__
    for pattern, ours in _OURS:
        text = pattern.sub(ours, text)
    if not isinstance(error, (Failed, MissingExtra, VeeamError, OSError)):
        text += f" ({type(error).__name__}: a fault of veeam itself; --debug shows where)"
    return text


def exit_code(error: BaseException) -> Exit:
    """Give the exit code of an error.

    Args:
        error: Any.
    """
    from veeam_client.auth.secrets import SecretUnavailable
    from veeam_client.errors import (
        AuthenticationError,
        ConnectionFailed,
        InvalidArgument,
        SignInExpired,
        UnsupportedByServer,
    )

    if isinstance(error, Failed):
        return error.code
    if isinstance(error, (InvalidArgument, MissingExtra)):
        return Exit.USAGE
    unasked = (ConnectionFailed, AuthenticationError, SignInExpired, SecretUnavailable, UnsupportedByServer)
    if isinstance(error, unasked):
        return Exit.UNASKED
    return Exit.FAILED


def report(error: Exception, options: Options) -> int:
    """Tell the user what ended the command.

    Args:
        error: What was raised.
        options: The options of the command.

    Returns:
        The exit code.
    """
    if isinstance(error, Abort):
        say("veeam: interrupted")
        return Exit.INTERRUPTED
    if isinstance(error, ClickException):
        shown = StringIO()
        error.show(shown)
        say(shown.getvalue().rstrip("\n"), keep_lines=True)
        return error.exit_code
    if options.debug:
        tell_traceback(error)
    say(f"veeam: {sentence(error)}", keep_lines=True)
    return exit_code(error)


def tell_traceback(error: BaseException) -> None:
    """Tell where an error comes from, without secrets.

    Args:
        error: Any.
    """
    import traceback

    text = "".join(traceback.format_exception(error))
    for name, value in os.environ.items():
        is_path = os.path.exists(value)  # noqa: PTH110  # Path.exists raises where a value is too long for a path
        if re.search(r"PASSWORD|TOKEN|SECRET", name) and value and not is_path:
            text = text.replace(value, "***")
    for pattern in _SECRETS:
        text = pattern.sub(r"\1***", text)
    say(text.rstrip("\n"), keep_lines=True)

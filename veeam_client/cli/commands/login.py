"""`veeam login`."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import Command, options_of, say

if TYPE_CHECKING:
    from veeam_client.fleet.server import Server

    from ..options import Options


@click.command(cls=Command)
@click.pass_context
def app(context: click.Context) -> None:
    """Sign in, and keep the session in the system's keyring for the next commands.

    The user name and the password are asked for, unless options or the environment say them; the password is not kept.
    The session is renewed as long as it is used, and ends 14 days after the last time. Commands that name no server
    ask all that there are sessions of.
    """
    from ..runner import run

    run(_login(options_of(context)))


async def _login(options: Options) -> int:

    from veeam_client.errors import VeeamError

    from ..exit_codes import Exit, sentence
    from ..selection import servers_of

    # Half an account is asked for, not refused.
    asks = options.password is None and not any(os.environ.get(f"VEEAM_PASSWORD{end}") for end in ("", "_FILE"))
    username = options.username or os.environ.get("VEEAM_USERNAME")
    if asks:
        os.environ.pop("VEEAM_USERNAME", None)
        options = replace(options, username=None)
    code = Exit.OK
    password: str | None = None
    for server in servers_of(options):
        one = server
        if one.options.get("username") is None:
            username = username or _asked("User name")
            password = password or _asked(f"Password of {username}", hide_input=True)
            one = one.with_options(username=username, password=password)
        try:
            await _keep(one)
        except VeeamError as error:
            say(f"veeam: {one.name}: {sentence(error)}", keep_lines=True)
            code = Exit.UNASKED
        else:
            say(f"Signed in to {one.name} as {one.options.get('username')}; the session is kept in the keyring.")
    return code


def _asked(what: str, *, hide_input: bool = False) -> str:
    from veeam_client.errors import InvalidArgument

    from ..progress import interruptible

    if not sys.stdin.isatty():
        raise InvalidArgument(
            "the user name and the password cannot be asked for without a terminal: give --username and --password, "
            "or set VEEAM_USERNAME and VEEAM_PASSWORD"
        )
    with interruptible():
        given: str = click.prompt(what, hide_input=hide_input, err=True)
    return given


async def _keep(server: Server) -> None:
    from veeam_client.auth.token_store import KeyringTokens, remember

    from .logout import end

    kept = KeyringTokens(server.host)
    # Before anything is sent: a session that cannot be kept would be left open.
    await kept.load()
    if server.options.get("verify") is False:
        server = await _pinned(server, kept.server)
    async with server.with_options(logout=False).client() as vbr:
        tokens = await vbr.sign_in()
    await end(server)
    await kept.save(tokens)
    verify = server.options.get("verify", True)
    if isinstance(verify, str) and not verify.startswith("sha256:"):
        verify = str(Path(verify).absolute())  # the next command may run elsewhere
    settings = {"verify": verify, "revision": server.options.get("revision")}
    await remember(kept.server, {"username": server.options.get("username"), "settings": settings})


async def _pinned(server: Server, url: str) -> Server:
    """Take the certificate that the server shows now, unchecked, for the one that it has from now on."""
    from urllib.parse import urlsplit

    from veeam_client.transport.address import DEFAULT_PORT
    from veeam_client.transport.tls import shown_fingerprint

    parts = urlsplit(url)
    seen = await shown_fingerprint(parts.hostname or "", parts.port or DEFAULT_PORT, 10.0)
    if seen is None:
        return server  # behind a proxy, or away: signing in will tell
    say(
        f"veeam: {server.name}: its certificate is not checked this time; it is {seen}, and the next commands check "
        "that it still is: compare it with the one on the server"
    )
    return server.with_options(verify=seen)

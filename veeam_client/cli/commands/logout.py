"""`veeam logout`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..options import Command, options_of, say

if TYPE_CHECKING:
    from veeam_client.fleet.server import Server

    from ..options import Options


@click.command(cls=Command)
@click.pass_context
def app(context: click.Context) -> None:
    """End the sessions that 'veeam login' keeps: of the servers that are named, or of all."""
    from ..runner import run

    run(_logout(options_of(context)))


async def _logout(options: Options) -> int:
    from veeam_client.auth.token_store import KeyringTokens
    from veeam_client.errors import InvalidArgument

    from ..exit_codes import Exit, sentence
    from ..selection import NoServer, servers_or_kept, with_kept_session

    try:
        servers = await servers_or_kept(options)
    except NoServer:
        raise InvalidArgument("no session is kept") from None
    code = Exit.OK
    for named in servers:
        if await KeyringTokens(named.host).load() is None:
            say(f"No session of {named.name} is kept.")
            continue
        server = await with_kept_session(named)
        error = await end(server)
        if error is None:
            say(f"Signed out of {server.name}.")
        else:
            say(f"veeam: {server.name}: its session is kept no longer, but may go on there: {sentence(error)}")
            code = Exit.UNASKED
    return code


async def end(server: Server) -> Exception | None:
    """End the session that is kept of a server, and keep it no longer.

    Args:
        server: The server; nothing happens if no session of it is kept.

    Returns:
        What kept it from being ended there, None if it was.
    """
    from veeam_client.auth.token_store import KeyringTokens, remember
    from veeam_client.errors import SignInExpired, VeeamError

    kept = KeyringTokens(server.host)
    if await kept.load() is None:
        return None
    failure: Exception | None = None
    try:
        async with server.with_options(username=None, password=None, auth=kept).client() as vbr:
            await vbr.login.logout()
    except SignInExpired:
        pass  # it had ended before
    except VeeamError as error:
        failure = error
    async with kept.held():
        await kept.forget()
    await remember(kept.server, None)
    return failure

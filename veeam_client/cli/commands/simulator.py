"""`veeam simulator`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..options import Command, command_app, in_folder, say

if TYPE_CHECKING:
    from veeam_client.simulator import Simulator

app = command_app()


@app.command(cls=Command)
def simulator(  # options, each by its name
    servers: Annotated[int, typer.Option(min=1, help="How many servers.")] = 3,
    jobs: Annotated[int, typer.Option(min=0, help="Jobs on each.")] = 50,
    sessions: Annotated[
        int | None, typer.Option(min=0, help="Sessions on each; ten times the jobs if not given.", show_default=False)
    ] = None,
    repositories: Annotated[int, typer.Option(min=1, help="Repositories on each.")] = 8,
    seed: Annotated[int, typer.Option(help="Seed of the first; the others count on.")] = 1,
    mood: Annotated[
        str, typer.Option(help="How they behave: calm, slow, flaky, overloaded, proxied, sloppy, shifting or strict.")
    ] = "calm",
    first_port: Annotated[
        int, typer.Option(min=0, help="Port of the first; the others count on. 0 takes free ones.")
    ] = 0,
    to: Annotated[
        Path | None,
        typer.Option(help="Write the fleet file here instead.", metavar="FILE", show_default=False, callback=in_folder),
    ] = None,
) -> None:
    """Start simulated servers, and print a fleet file for them. They stop at Ctrl-C.

    They are simulated: they back nothing up, and forget everything when they stop.
    """
    import asyncio
    import sys
    from contextlib import AsyncExitStack

    from ..exit_codes import needs
    from ..runner import run

    with needs("simulator"):
        from veeam_client.simulator import MOODS, Simulator

    if mood not in MOODS:
        raise typer.BadParameter(f"there is no mood {mood!r}; there are {', '.join(MOODS)}")

    async def work() -> None:
        async with AsyncExitStack() as running:
            started: list[Simulator] = []
            for number in range(servers):
                one = Simulator(
                    seed=seed + number,
                    jobs=jobs,
                    sessions=10 * jobs if sessions is None else sessions,
                    repositories=repositories,
                    mood=mood,
                    port=first_port + number if first_port else 0,
                )
                started.append(await running.enter_async_context(one))
            text = fleet_file(started)
            if to is None:
                sys.stdout.write(text)
                sys.stdout.flush()
            else:
                to.write_text(text, encoding="utf-8")
                say(f"the fleet file is {to}; try: veeam --fleet {to} poll")
            say(f"{servers} simulated servers listen, until Ctrl-C")
            await asyncio.Event().wait()

    run(work())


def fleet_file(servers: list[Simulator]) -> str:
    """Write the fleet file of simulated servers.

    Args:
        servers: The servers.
    """
    import json
    import sys

    echo = "cmd /c echo" if sys.platform == "win32" else "echo"
    tables = ["# Simulated servers. They hold nothing, so their password may stand here; a real one may not."]
    for server in servers:
        # A JSON text is a TOML text.
        values = {
            "host": server.url.removeprefix("https://"),
            "username": server.username,
            "password": f"cmd:{echo} {server.password}",
            "verify": f"sha256:{server.fingerprint}",
        }
        lines = [f"{name} = {json.dumps(value)}" for name, value in values.items()]
        tables.append("\n".join([f"[servers.{server.name}]", *lines, 'labels = { kind = "simulated" }']))
    return "\n\n".join(tables) + "\n"

"""`veeam simulator`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from veeam_client._text import counted

from ..options import Command, say
from ..parameters import OutputFile

if TYPE_CHECKING:
    from pathlib import Path

    from veeam_client.simulator import Simulator


@click.command(cls=Command)
@click.option("--servers", metavar="NUMBER", type=click.IntRange(min=1), default=3, help="How many servers.")
@click.option("--jobs", metavar="NUMBER", type=click.IntRange(min=0), default=50, help="Jobs on each.")
@click.option(
    "--sessions",
    metavar="NUMBER",
    type=click.IntRange(min=0),
    help="Sessions on each; ten times the jobs if not given.",
)
@click.option("--repositories", metavar="NUMBER", type=click.IntRange(min=1), default=8, help="Repositories on each.")
@click.option(
    "--machines",
    metavar="NUMBER",
    type=click.IntRange(min=0),
    help="Machines that the jobs of each protect; about five for each job if not given.",
)
@click.option("--schedule", is_flag=True, help="Let jobs run by themselves, as their schedules say.")
@click.option("--seed", metavar="NUMBER", type=int, default=1, help="Seed of the first; the others count on.")
@click.option(
    "--mood",
    default="calm",
    help="How they behave: calm, slow, flaky, overloaded, proxied, sloppy, odd, malformed, shifting or strict.",
)
@click.option(
    "--revisions",
    metavar="REVISION,...",
    help="The newest API revision of each server, in turn, such as 1.2-rev1,1.3-rev2: its build, and the older ones "
    "that it speaks, follow. All are of the newest build if not given.",
)
@click.option(
    "--first-port",
    metavar="PORT",
    type=click.IntRange(min=0),
    default=0,
    help="Port of the first; the others count on. 0 takes free ones.",
)
@click.option("--to", metavar="FILE", type=OutputFile(), help="Write the fleet file here instead.")
def app(
    *,
    servers: int,
    jobs: int,
    sessions: int | None,
    repositories: int,
    machines: int | None,
    schedule: bool,
    seed: int,
    mood: str,
    revisions: str | None,
    first_port: int,
    to: Path | None,
) -> None:
    """Start simulated servers, and print a fleet file for them. They stop at Ctrl-C.

    They are simulated: they back nothing up, and forget everything when they stop.
    """
    import asyncio
    import sys
    from contextlib import AsyncExitStack

    from veeam_client.runtime.files import whole_file
    from veeam_client.simulator import MOODS, Simulator
    from veeam_client.simulator.builds import in_turn

    from ..exit_codes import Exit, Failed
    from ..runner import run

    if mood not in MOODS:
        raise click.BadParameter(f"there is no mood {mood!r}; moods are {', '.join(MOODS)}")

    try:
        spoken = [in_turn(revisions or "", number) for number in range(servers)]
    except ValueError as error:
        raise click.BadParameter(str(error)) from None

    async def work() -> None:
        async with AsyncExitStack() as running:
            started: list[Simulator] = []
            for number in range(servers):
                one = Simulator(
                    seed=seed + number,
                    jobs=jobs,
                    sessions=10 * jobs if sessions is None else sessions,
                    repositories=repositories,
                    machines=machines,
                    schedule=schedule,
                    mood=mood,
                    revisions=spoken[number],
                    port=first_port + number if first_port else 0,
                )
                try:
                    started.append(await running.enter_async_context(one))
                except OSError as error:
                    where = f"port {first_port + number}" if first_port else "a free port"
                    raise Failed(f"{one.name} cannot listen on {where}: {error.strerror}", Exit.USAGE) from error
            text = fleet_file(started)
            if to is None:
                sys.stdout.write(text)
                sys.stdout.flush()
            else:
                with whole_file(to) as file:
                    file.write(text.encode())
                say(f"the fleet file is {to}; try: veeam --fleet {to} poll")
            say(f"running: {counted(servers, 'simulated server')}, until Ctrl-C")
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

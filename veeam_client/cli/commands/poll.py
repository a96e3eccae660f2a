"""`veeam poll`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ..options import Command, Format, command_app, options_of

if TYPE_CHECKING:
    from ..exit_codes import Exit
    from ..options import Options

app = command_app()


class Output(StrEnum):
    """How the figures are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PROMETHEUS = "prometheus"


@app.command(cls=Command)
def poll(
    context: typer.Context,
    every: Annotated[float, typer.Option(min=0.5, help="Seconds from one round of a server to the next.")] = 60,
    once: Annotated[bool, typer.Option("--once", help="One round, as --rounds 1.")] = False,
    rounds: Annotated[
        int | None, typer.Option(min=1, help="How many rounds; until Ctrl-C if not given.", show_default=False)
    ] = None,
    output: Annotated[
        Output | None, typer.Option(help="How the figures are written; prometheus with --once.", show_default=False)
    ] = None,
) -> None:
    """Watch jobs, repositories, sessions and licences of all servers.

    On a terminal it is a table that changes, in a pipe a line for each server and round. The exit code is 3 if a server
    failed in its last round.
    """
    from ..runner import run

    options = options_of(context)
    rounds = 1 if once else rounds
    if output is Output.PROMETHEUS:
        if rounds != 1:
            raise typer.BadParameter("--output prometheus needs --once; 'veeam exporter' goes on")
        run(_metrics(options))
        return
    if output is not None:
        options.output = Format(output.value)
    if options.output is Format.JSON and rounds is None:
        raise typer.BadParameter("--output json is one document: give --once or --rounds, or take --output jsonl")
    run(_poll(options, every, rounds))


async def _poll(options: Options, every: float, rounds: int | None) -> Exit:
    from ..dashboard import watch
    from ..selection import open_fleet

    async with open_fleet(options) as fleet:
        return await watch(fleet, options, every=every, rounds=rounds)


async def _metrics(options: Options) -> Exit:
    import sys

    from ..exit_codes import Exit, needs
    from ..selection import open_fleet

    with needs("exporter"):
        from prometheus_client import CollectorRegistry, generate_latest

        from veeam_client.exporter import FleetMetrics

    async with open_fleet(options) as fleet:
        metrics = FleetMetrics(fleet)
        is_whole = await metrics.refresh()
        registry = CollectorRegistry()
        registry.register(metrics)
        sys.stdout.write(generate_latest(registry).decode())
    return Exit.OK if is_whole else Exit.UNASKED

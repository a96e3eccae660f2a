"""`veeam poll`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import click

from ..options import HEALTH, PROCESSES, Command, Format, options_of
from ..parameters import OneOf

if TYPE_CHECKING:
    from ..exit_codes import Exit
    from ..options import Options


class Output(StrEnum):
    """How the figures are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PROMETHEUS = "prometheus"


@click.command(cls=Command)
@click.option(
    "--every",
    metavar="SECONDS",
    type=click.FloatRange(min=0.5),
    default=60,
    help="Seconds from one round of a server to the next.",
)
@click.option("--once", is_flag=True, help="One round, as --rounds 1.")
@click.option(
    "--rounds", metavar="NUMBER", type=click.IntRange(min=1), help="How many rounds; until Ctrl-C if not given."
)
@PROCESSES
@HEALTH
@click.option("-o", "--output", type=OneOf(Output), help="How the figures are written; prometheus with --once.")
@click.pass_context
def app(
    context: click.Context,
    *,
    every: float,
    once: bool,
    rounds: int | None,
    processes: int | None,
    health: str | None,
    output: Output | None,
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
            raise click.BadParameter("--output prometheus needs --once; 'veeam exporter' goes on")
        run(_metrics(options, processes))
        return
    if output is not None:
        options.output = Format(output.value)
        if options.excel and options.output is not Format.CSV:
            raise click.BadParameter("--excel is CSV: leave the other one out")
    if options.output is Format.JSON and rounds is None:
        raise click.BadParameter("--output json is one document: give --once or --rounds, or take --output jsonl")
    run(_poll(options, every, rounds, processes, health))


async def _poll(options: Options, every: float, rounds: int | None, processes: int | None, health: str | None) -> Exit:
    from ..columns import check_names
    from ..dashboard import COLUMNS, watch
    from ..health_address import serve_health
    from ..processes import open_processes

    check_names(options, COLUMNS)
    async with open_processes(options, processes) as fleet, serve_health(health, fleet):
        return await watch(fleet, options, every=every, rounds=rounds)


async def _metrics(options: Options, processes: int | None) -> Exit:
    import sys

    from veeam_client._text import clean_text
    from veeam_client.runtime.extras import extra

    from ..exit_codes import Exit
    from ..processes import open_processes
    from ..values import begin_data

    with extra("exporter"):
        from prometheus_client import CollectorRegistry, generate_latest

        from veeam_client.exporter import FleetMetrics

    async with open_processes(options, processes) as fleet:
        metrics = FleetMetrics(fleet)
        is_whole = await metrics.refresh()
        registry = CollectorRegistry()
        registry.register(metrics)
        text = generate_latest(registry).decode()
        begin_data()
        # Exactly what it is, but for a terminal, which would obey what is in labels.
        sys.stdout.write(clean_text(text, keep_lines=True) if sys.stdout.isatty() else text)
    return Exit.OK if is_whole else Exit.UNASKED

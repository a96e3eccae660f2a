"""Asking every server for rows, and writing them."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

from veeam_client.errors import InvalidArgument
from veeam_client.fleet.jsonable import to_jsonable

from .exit_codes import Exit, sentence, tell_traceback
from .options import Format, say
from .output import Writer, listing, print_table, sorted_rows, terminal
from .selection import open_fleet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from veeam_client.client.client import VeeamClient
    from veeam_client.fleet.fleet import Fleet
    from veeam_client.fleet.outcome import Outcome

    from .columns import Column
    from .options import Options

    Rows = Callable[[VeeamClient], Awaitable[Iterable[Any]]]


async def list_rows(options: Options, columns: Sequence[Column], collect: Rows, *, every: float | None = None) -> Exit:
    """Ask every server for rows, and write them with the server's name.

    Args:
        options: The options of the command.
        columns: What tables and CSV have unless `--columns` says otherwise.
        collect: Gives the rows of a server: models, or what `to_jsonable` takes.
        every: Seconds from one round to the next, until the user leaves; None for one round.

    Returns:
        The exit code: whether every server has answered.
    """
    async with open_fleet(options) as fleet:
        if every is not None:
            await _watch(fleet, options, columns, collect, every)
        with Writer(options, columns) as rows:
            is_live = options.output in {Format.JSONL, Format.CSV}
            failures: list[Exception] = []
            async for outcome in fleet.map(collect, ordered=not is_live):
                if outcome.error is not None:
                    tell_failure(options, outcome)
                    failures.append(outcome.error)
                rows.add(rows_of(outcome))
    if not failures:
        return Exit.OK
    return Exit.USAGE if all(isinstance(error, InvalidArgument) for error in failures) else Exit.UNASKED


def rows_of(outcome: Outcome[Iterable[Any]]) -> list[dict[str, Any]]:
    """Give the rows of a server as JSON objects, its name first; none if it failed.

    Args:
        outcome: What came of asking it.
    """
    return [{"server": outcome.server.name, **to_jsonable(row)} for row in outcome.value or ()]


def tell_failure(options: Options, outcome: Outcome[Any]) -> None:
    """Tell on stderr why a server could not be asked.

    Args:
        options: The options of the command.
        outcome: What came of asking it, a failure.
    """
    if outcome.error is not None:
        if options.debug:
            tell_traceback(outcome.error)
        say(f"veeam: {outcome.server.name}: {sentence(outcome.error)}", keep_lines=True)


async def _watch(fleet: Fleet, options: Options, columns: Sequence[Column], collect: Rows, every: float) -> None:
    """Ask again and again: a table that changes on a terminal, all rows of each round in a pipe."""
    known: dict[str, list[dict[str, Any]]] = {server.name: [] for server in fleet.servers}
    failed: dict[str, str] = {}

    def rows() -> list[Mapping[str, Any]]:
        return sorted_rows([row for own in known.values() for row in own], options.sort)

    def take(outcome: Outcome[Iterable[Any]]) -> None:
        failed.pop(outcome.server.name, None)
        if outcome.error is None:
            known[outcome.server.name] = rows_of(outcome)
        else:
            failed[outcome.server.name] = sentence(outcome.error)

    if options.output is not Format.TABLE or not sys.stdout.isatty():
        while True:
            began = asyncio.get_running_loop().time()
            async for outcome in fleet.map(collect):
                take(outcome)
                tell_failure(options, outcome)
            if options.output is Format.TABLE:
                print_table(options, columns, rows())
            else:
                with Writer(options, columns) as written:
                    written.add(rows())
            await asyncio.sleep(began + every - asyncio.get_running_loop().time())
    from rich.console import Group
    from rich.live import Live
    from rich.text import Text

    with Live(console=terminal(options), auto_refresh=False, vertical_overflow="crop") as live:
        async for outcome in fleet.poll(collect, every=every):
            take(outcome)
            errors = [Text(f"{name}: {message}", "red") for name, message in failed.items()]
            live.update(Group(listing(options, columns, rows()), *errors), refresh=True)

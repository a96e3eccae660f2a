"""Asking every server for rows, and writing them."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any, TypeVar

from veeam_client.errors import InvalidArgument
from veeam_client.fleet.jsonable import to_jsonable

from .columns import check_names, with_properties
from .exit_codes import Exit, Failed, sentence, tell_traceback
from .options import Format, say
from .output import Writer, listing, print_table, sorted_rows, terminal
from .selection import open_fleet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from veeam_client.client.client import VeeamClient
    from veeam_client.fleet.fleet import Fleet
    from veeam_client.fleet.outcome import Outcome

    from .columns import Column
    from .missing import Missing
    from .options import Options

    Rows = Callable[[VeeamClient], Awaitable[Iterable[Any]]]


T = TypeVar("T")


async def list_rows(
    options: Options,
    columns: Sequence[Column],
    collect: Rows,
    *,
    every: float | None = None,
    model: type[Any] | None = None,
    missing: Missing | None = None,
) -> Exit:
    """Ask every server for rows, and write them with the server's name.

    Args:
        options: The options of the command.
        columns: What tables and CSV have unless `--columns` says otherwise.
        collect: Gives the rows of a server: models, or what `to_jsonable` takes.
        every: Seconds from one round to the next, until the user leaves; None for one round.
        model: What the rows are made of, whose properties can be columns too.
        missing: Where `collect` notes what it could not read of a server.

    Returns:
        The exit code: whether every server has answered, in every part, then what `--exit-code` asks.

    Raises:
        InvalidArgument: There is no column of a name that was given.
    """
    columns = with_properties(columns, model)
    check_names(options, columns)
    if every is not None and options.exit_code is not None:
        raise InvalidArgument("--watch goes on, so that there is no --exit-code: give one of the two")
    count = 0
    async with open_fleet(options) as fleet:
        if every is not None:
            await _watch(fleet, options, columns, collect, every, missing)
        with Writer(options, columns) as rows:
            is_live = options.output in {Format.JSONL, Format.CSV}
            failures: list[Exception] = []
            async for outcome in fleet.map(collect, ordered=not is_live):
                if outcome.error is not None:
                    tell_failure(options, outcome)
                    failures.append(outcome.error)
                _tell_missing(fleet, outcome, missing)
                found = rows_of(outcome, options, columns)
                count += len(found)
                rows.add(found)
    if not failures:
        code = exit_code_of(options, count)
        return code if missing is None else missing.exit_code(code)
    return Exit.USAGE if all(isinstance(error, InvalidArgument) for error in failures) else Exit.UNASKED


def exit_code_of(options: Options, count: int) -> Exit:
    """Give the exit code of a list whose servers have all answered.

    Args:
        options: The options of the command.
        count: How many rows there are.
    """
    return Exit.ROWS if options.exit_code == ("found" if count else "none") else Exit.OK


def rows_of(outcome: Outcome[Iterable[Any]], options: Options, columns: Sequence[Column]) -> list[Mapping[str, Any]]:
    """Give the rows of a server as JSON objects, its name first; none if it failed.

    Args:
        outcome: What came of asking it.
        options: The options of the command: how many rows there are at most, and which come first.
        columns: What the command knows.
    """
    rows: list[Mapping[str, Any]] = [{"server": outcome.server.name, **to_jsonable(row)} for row in outcome.value or ()]
    return rows if options.limit is None else sorted_rows(rows, options.sort, columns)[: options.limit]


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


def _tell_missing(fleet: Fleet, outcome: Outcome[Any], missing: Missing | None) -> None:
    name = outcome.server.name
    for line in [] if missing is None else missing.lines(fleet.client(name)):
        say(f"veeam: {name}: {line}")


async def only_answer(
    fleet: Fleet, options: Options, ask: Callable[[VeeamClient], Awaitable[T | None]], *, what: str, unknown: str
) -> tuple[str, T]:
    """Find the one server that has something.

    Args:
        fleet: The servers.
        options: The options of the command.
        ask: Gives it, or None if a server does not have it.
        what: What it is, for a user who has to choose a server.
        unknown: What to say if no server has it.

    Returns:
        The server's name, and what it gave.

    Raises:
        Failed: None has it, or several have.
    """
    found: dict[str, T] = {}
    code = Exit.FAILED
    async for outcome in fleet.map(ask):
        if outcome.error is not None:
            tell_failure(options, outcome)
            code = Exit.UNASKED
        if outcome.value is not None:
            found[outcome.server.name] = outcome.value
    if not found:
        raise Failed(unknown, code)
    if len(found) > 1:
        raise Failed(f"{what} is on {', '.join(found)}: choose one with --select", Exit.USAGE)
    (answer,) = found.items()
    return answer


async def _watch(
    fleet: Fleet, options: Options, columns: Sequence[Column], collect: Rows, every: float, missing: Missing | None
) -> None:
    """Ask again and again: a table that changes on a terminal, all rows of each round in a pipe."""
    known: dict[str, list[Mapping[str, Any]]] = {server.name: [] for server in fleet.servers}
    failed: dict[str, list[str]] = {}

    def rows() -> list[Mapping[str, Any]]:
        return sorted_rows([row for own in known.values() for row in own], options.sort, columns)

    def take(outcome: Outcome[Iterable[Any]]) -> None:
        failed.pop(outcome.server.name, None)
        if outcome.error is None:
            known[outcome.server.name] = rows_of(outcome, options, columns)
        else:
            failed[outcome.server.name] = [sentence(outcome.error)]

    if options.output is not Format.TABLE or not sys.stdout.isatty():
        while True:
            began = asyncio.get_running_loop().time()
            async for outcome in fleet.map(collect):
                take(outcome)
                tell_failure(options, outcome)
                _tell_missing(fleet, outcome, missing)
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
            if missing is not None:
                failed.setdefault(outcome.server.name, []).extend(missing.lines(fleet.client(outcome.server.name)))
            errors = [Text(f"{name}: {line}", "red") for name, lines in failed.items() for line in lines]
            live.update(Group(listing(options, columns, rows()), *errors), refresh=True)

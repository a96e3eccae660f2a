"""Asking all servers round by round, and showing how they are."""

from __future__ import annotations

import asyncio
import sys
from contextlib import aclosing
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve
from rich.cells import cell_len, set_cell_size

from veeam_client._text import clean_text
from veeam_client.collectors import Overview, overview
from veeam_client.fleet.jsonable import to_jsonable

from .columns import Column
from .exit_codes import Exit, sentence
from .options import Format, say
from .output import Writer, cells, listing, sorted_rows, terminal
from .rows import tell_failure

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from rich.console import Group

    from veeam_client.fleet.fleet import Fleet
    from veeam_client.fleet.outcome import Outcome
    from veeam_client.fleet.processes import FleetProcesses

    from .options import Options

COLUMNS = (
    Column("server"),
    Column("state"),
    Column("succeeded", "ok"),
    Column("warned", "warn"),
    Column("failed", "fail"),
    Column("running", "running"),
    Column("used_gb", "used GB", text=lambda value: f"{value:,.0f}", rank=3),
    Column("free_gb", "free GB", text=lambda value: f"{value:,.0f}"),
    Column("failed_sessions", "failed 24 h", rank=1),
    Column("licence_status", "licence", rank=2),
    Column("seconds", "took s", rank=4),
    Column("jobs", shown=False),
    Column("licence_expires", "expires", shown=False, text=lambda value: value[:10]),
    Column("round", shown=False),
    Column("at", shown=False),
    Column("error", shown=False),
)


# In place of a figure that could not be had.
_UNKNOWN = "?"
# The state of a server that gave some figures and not others.
_PARTLY = "partly"


class Board:
    """What is known of each server.

    Args:
        fleet: The servers.
        options: The options of the command.
    """

    def __init__(self, fleet: Fleet | FleetProcesses, options: Options) -> None:
        self._options = options
        self._rows: dict[str, dict[str, Any]] = {
            server.name: {"server": server.name, "state": None} for server in fleet.servers
        }
        self._width = max(map(cell_len, self._rows), default=0)

    def take(self, outcome: Outcome[Overview]) -> dict[str, Any]:
        """Add the outcome of a round, and give its row."""
        figures = asdict(outcome.value) if outcome.value is not None else {}
        missing: Mapping[str, str] = figures.pop("missing", {})
        problems = [sentence(outcome.error)] if outcome.error is not None else []
        problems += [f"{part} could not be read: {why}" for part, why in missing.items()]
        row = {
            "server": outcome.server.name,
            "state": "failed" if outcome.error is not None else _PARTLY if missing else "ok",
            **figures,
            "seconds": outcome.seconds,
            "round": outcome.round,
            "at": outcome.at,
            "error": "; ".join(problems) or None,
        }
        plain: dict[str, Any] = to_jsonable(row)
        # The figures of a server that fails are its last ones.
        self._rows[outcome.server.name] = {**self._rows[outcome.server.name], **plain}
        return plain

    @property
    def has_failures(self) -> bool:
        """Whether a server failed in its last round, or gave a part of it only."""
        return any(row["state"] in {"failed", _PARTLY} for row in self._rows.values())

    def drawn(self) -> Group:
        """Draw the table, with what went wrong below."""
        from rich.console import Group
        from rich.text import Text

        rows = sorted_rows([*self._rows.values()], self._options.sort, COLUMNS)
        errors = [Text(f"{row['server']}: {row['error']}", "red") for row in rows if row.get("error")]
        title = Text(
            f"{datetime.now().astimezone():%H:%M:%S}, round {max((row.get('round', 0) for row in rows), default=0)}",
            "dim",
        )
        return Group(title, listing(self._options, COLUMNS, rows), *errors)

    def line(self, row: dict[str, Any]) -> str:
        """Say a row in one line: in words, or the columns that were asked for."""
        if self._options.columns:
            _, (line,) = cells(self._options, COLUMNS, [row])
            return "  ".join(line)
        return clean_text(self._words(row))

    def _words(self, row: dict[str, Any]) -> str:
        at = datetime.fromisoformat(row["at"]).astimezone()
        begin = f"{at:%H:%M:%S}  {set_cell_size(row['server'], self._width)}"
        if row["state"] == "failed":
            return f"{begin}  failed  {row['error']}"
        expires = f" until {row['licence_expires'][:10]}" if row["licence_expires"] else ""
        used, free = (_UNKNOWN if row[name] is None else f"{row[name]:,.0f}" for name in ("used_gb", "free_gb"))
        problems = f"; {row['error']}" if row["error"] else ""
        shown = {name: _UNKNOWN if value is None else value for name, value in row.items()}
        return (
            f"{begin}  {row['state']:<6}  jobs ok/warn/fail {shown['succeeded']}/{shown['warned']}/{shown['failed']},"
            f" running {shown['running']}; GB used {used}, free {free};"
            f" failed sessions {shown['failed_sessions']}; licence {shown['licence_status']}{expires};"
            f" {row['seconds']:.1f} s{problems}"
        )


async def watch(fleet: Fleet | FleetProcesses, options: Options, *, every: float, rounds: int | None) -> Exit:
    """Ask all servers round by round, and show them: as a table on a terminal, as lines or data in a pipe.

    Args:
        fleet: The servers.
        options: The options of the command.
        every: Seconds from one round of a server to the next.
        rounds: How many rounds; None for no end.

    Returns:
        The exit code: whether all servers answered in their last round, in every part.
    """
    board = Board(fleet, options)
    async with aclosing(outcomes(fleet, every=every, rounds=rounds)) as asked:
        if options.output is not Format.TABLE:
            with Writer(options, COLUMNS) as rows:
                async for outcome in asked:
                    row = board.take(outcome)
                    rows.add([row])
                    tell_failure(options, outcome)
                    if row["state"] == _PARTLY:
                        say(f"veeam: {outcome.server.name}: {row['error']}")
        elif sys.stdout.isatty():
            from rich.live import Live

            with Live(board.drawn(), console=terminal(options), auto_refresh=False, vertical_overflow="crop") as live:
                async for outcome in asked:
                    board.take(outcome)
                    live.update(board.drawn(), refresh=True)
        else:
            async for outcome in asked:
                sys.stdout.write(board.line(board.take(outcome)) + "\n")
                sys.stdout.flush()
    return Exit.UNASKED if board.has_failures else Exit.OK


async def outcomes(
    fleet: Fleet | FleetProcesses, *, every: float, rounds: int | None
) -> AsyncGenerator[Outcome[Overview], None]:
    """Ask all servers round by round.

    Args:
        fleet: The servers.
        every: Seconds from one round of a server to the next.
        rounds: How many rounds, each of which begins when the one before has ended; None for no end, and each server
            on its own clock.

    Yields:
        The outcomes as they come.
    """
    if rounds is None:
        async with aclosing(fleet.poll(overview, every=every)) as polled:
            async for outcome in polled:
                yield outcome
        return
    clock = asyncio.get_running_loop().time
    for number in range(1, rounds + 1):
        began = clock()
        async with aclosing(fleet.map(overview)) as mapped:
            async for outcome in mapped:
                yield evolve(outcome, round=number)
        if number < rounds:
            await asyncio.sleep(began + every - clock())

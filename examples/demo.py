"""Poll three servers at once and show how they are.

The servers are simulated and run on this machine: one is healthy, one is slow, and one refuses connections half of the
time. To watch servers of your own, give `Fleet` a list of `Server(name=..., host=..., username=..., password=...)`.

    python examples/demo.py [--rounds N]
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections import Counter
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console, Group
from rich.live import Live
from rich.table import Column, Table
from rich.text import Text

from veeam_client import Fleet, Server, VeeamClient
from veeam_client.errors import VeeamError
from veeam_client.models import EJobStatus, ESessionResult
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

    from veeam_client import Outcome
    from veeam_client.models import InstalledLicenseModel, JobStateModel, RepositoryStateModel, SessionModel

EVERY = 3.5  # seconds from the start of one round to the start of the next
ROWS = 1000  # as many rows of a list as are asked for


@dataclass(frozen=True)
class Report:
    """What one server said in one round."""

    jobs: list[JobStateModel]
    repositories: list[RepositoryStateModel]
    sessions: list[SessionModel]
    licence: InstalledLicenseModel


async def collect(vbr: VeeamClient) -> Report:
    """Ask one server four things at once. If one cannot be had, the others are given up."""
    yesterday = datetime.now(UTC) - timedelta(days=1)
    try:
        async with asyncio.TaskGroup() as calls:
            jobs = calls.create_task(vbr.jobs.get_all_jobs_states(limit=ROWS))
            repositories = calls.create_task(vbr.repositories.get_all_repositories_states(limit=ROWS))
            sessions = calls.create_task(
                vbr.sessions.get_all_sessions(
                    limit=ROWS, created_after_filter=yesterday, order_column="CreationTime", order_asc=False
                )
            )
            licence = calls.create_task(vbr.license.get_installed_license())
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return Report(jobs.result().data, repositories.result().data, sessions.result().data, licence.result())


def figures(report: Report) -> tuple[str, ...]:
    """Boil a report down to: jobs by last result, running jobs, GB used and free, failed sessions, licence."""
    results = Counter(job.last_result for job in report.jobs)
    running = sum(job.status == EJobStatus.RUNNING for job in report.jobs)
    used = sum(repository.used_space_gb for repository in report.repositories)
    free = sum(repository.free_gb for repository in report.repositories)
    endings = Counter(session.result.result for session in report.sessions if session.result)
    ends = report.licence.expiration_date
    return (
        f"{results[ESessionResult.SUCCESS]}/{results[ESessionResult.WARNING]}/{results[ESessionResult.FAILED]}",
        str(running),
        f"{used:,.0f}",
        f"{free:,.0f}",
        str(endings[ESessionResult.FAILED]),
        f"{report.licence.status} {ends:%Y-%m-%d}" if ends else str(report.licence.status),
    )


def in_short(error: Exception) -> str:
    """Name an error and the first part of its message."""
    message = error.message if isinstance(error, VeeamError) else str(error)
    return f"{type(error).__name__}: {message.partition(';')[0]}"


@dataclass
class Row:
    """What is known of one server: its last outcome, its last report, and how it did so far."""

    is_asked: bool = False
    outcome: Outcome[Report] | None = None
    report: Report | None = None
    answered: int = 0
    errors: Counter[str] = field(default_factory=Counter[str])

    @property
    def state(self) -> Text:
        """How the server is, in one word."""
        if self.outcome is None or self.is_asked:
            return Text("asked", "yellow")
        return Text("answers", "green") if self.outcome.ok else Text("fails", "bold red")

    @property
    def error(self) -> str | None:
        """What went wrong last time, in short."""
        return in_short(self.outcome.error) if self.outcome and self.outcome.error else None

    def take(self, outcome: Outcome[Report]) -> None:
        """Add the outcome of a round."""
        self.outcome, self.is_asked = outcome, False
        if outcome.value is not None:
            self.report = outcome.value
            self.answered += 1
        elif outcome.error is not None:
            self.errors[in_short(outcome.error)] += 1


class Board:
    """The table of all servers. rich draws it anew whenever it refreshes the screen."""

    def __init__(self, names: Iterable[str], rounds: int) -> None:
        self.rows = {name: Row() for name in names}
        self.rounds = rounds
        self.round = 0
        self.started = time.monotonic()

    def __rich__(self) -> Group:
        """Draw the table. The figures of a server that fails are its last ones, and dim."""
        columns = ("Jobs\nok/warn/fail", "\nRunning", "Used\nGB", "Free\nGB", "Failed\n24 h", "Took\ns")
        table = Table(
            Column("\nServer", no_wrap=True),
            Column("\nState", no_wrap=True, min_width=len("answers")),
            *(Column(column, justify="right", no_wrap=True) for column in columns),
            Column("\nLicence", min_width=len("2030-12-31")),
            box=box.SIMPLE_HEAD,
            padding=0,
            show_edge=False,
        )
        for name, row in self.rows.items():
            *known, licence = figures(row.report) if row.report else ("",) * 6
            seconds = f"{row.outcome.seconds:.1f}" if row.outcome else ""
            table.add_row(name, row.state, *known, seconds, licence, style="dim" if row.error else "")
        title = Text(f"Round {self.round} of {self.rounds}, {time.monotonic() - self.started:.0f} s", "bold")
        errors = [Text(f"{name}: {row.error}", "red") for name, row in self.rows.items() if row.error]
        return Group(title, table, *errors)

    def line(self, name: str) -> str:
        """Say the last outcome of a server in one line, for output that is no terminal."""
        row = self.rows[name]
        if row.outcome is None or row.error or row.report is None:
            return f"  {name:<11} {row.state.plain:<8} {row.error or ''}"
        jobs, running, used, free, failed, licence = figures(row.report)
        return (
            f"  {name:<11} {row.state.plain:<8} {row.outcome.seconds:.1f} s; "
            f"jobs ok/warn/fail {jobs}, running {running}; GB used {used}, free {free}; "
            f"failed sessions {failed}; licence {licence}"
        )

    def begin(self, number: int) -> None:
        """Begin a round."""
        self.round = number
        for row in self.rows.values():
            row.is_asked = True


async def watch(fleet: Fleet, board: Board) -> None:
    """Poll the fleet round by round and show each server's outcome as it comes."""
    console = Console()
    with Live(board, console=console, refresh_per_second=8) if console.is_terminal else nullcontext():
        for number in range(1, board.rounds + 1):
            board.begin(number)
            if not console.is_terminal:
                print(f"Round {number} of {board.rounds}", flush=True)
            async for outcome in fleet.map(collect):
                board.rows[outcome.server.name].take(outcome)
                if not console.is_terminal:
                    print(board.line(outcome.server.name), flush=True)
            if number < board.rounds:
                await asyncio.sleep(board.started + number * EVERY - time.monotonic())


@asynccontextmanager
async def simulated_servers() -> AsyncGenerator[dict[str, Simulator]]:
    """Start three servers on this machine."""
    servers = {
        "vbr-prod": Simulator(seed=1, jobs=120, sessions=400, repositories=12),
        "vbr-branch": Simulator(seed=2, jobs=40, repositories=4, mood=Mood(latency=1.4, jitter=0.2)),
        # Two rounds long: it refuses through one round and answers through the next.
        "vbr-lab": Simulator(seed=3, jobs=25, repositories=3, mood=Mood(refuse_period=2 * EVERY)),
    }
    async with AsyncExitStack() as running:
        for server in servers.values():
            await running.enter_async_context(server)
        yield servers


def summary(board: Board, servers: dict[str, Simulator]) -> str:
    """Say how it went."""
    lines = [f"Summary of {board.round} rounds in {time.monotonic() - board.started:.0f} seconds"]
    for name, row in board.rows.items():
        counted = servers[name].counters
        lines.append(
            f"  {name:<11} answered {row.answered} of {board.round} rounds; "
            f"sign-ins: {counted.sign_ins}, sessions left open: {counted.active_sessions}"
        )
        lines += [f"  {'':<11} failed {times} x {error}" for error, times in row.errors.items()]
    return "\n".join(lines)


async def demo(rounds: int) -> None:
    """Start the servers, poll them, sum up."""
    async with simulated_servers() as simulated:
        board = Board(simulated, rounds)
        servers = [
            Server(name=name, host=one.url, username=one.username, password=one.password, verify=one.ssl_context)
            for name, one in simulated.items()
        ]
        async with Fleet(servers) as fleet:
            try:
                await watch(fleet, board)
            finally:
                # Signing out needs a connection too.
                simulated["vbr-lab"].mood.refuse_period = 0
        print(f"\n{summary(board, simulated)}")


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="Poll three simulated servers at once.")
    parser.add_argument("--rounds", type=int, default=6, help="how often (default: 6)")
    try:
        asyncio.run(demo(parser.parse_args().rounds))
    except KeyboardInterrupt:
        print("Stopped.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())

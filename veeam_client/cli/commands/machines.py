"""`veeam machines`."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, when
from ..options import EXIT_CODE, LIMIT, NAME, WATCH, Command, options_of
from ..times import age

if TYPE_CHECKING:
    from datetime import timedelta

    from veeam_client.client.client import VeeamClient
    from veeam_client.collectors import MachineProtection


def _span(seconds: float) -> str:
    """Show an age: the two largest units."""
    minutes = int(seconds) // 60
    days, hours = divmod(minutes // 60, 24)
    return f"{days} d {hours} h" if days else f"{hours} h {minutes % 60} min"


def _names(jobs: str) -> str:
    return ", ".join(job["name"] for job in json.loads(jobs)) or "-"


def _joined(texts: str) -> str:
    return ", ".join(json.loads(texts)) or "-"


COLUMNS = (
    Column("server"),
    Column("name"),
    Column("newest_good", "newest good", text=when, rank=4),
    Column("age", text=_span),
    Column("restore_points", "points", rank=5),
    Column("last_result", "last run", rank=2),
    Column("problems", text=_joined),
    Column("jobs", text=_names, rank=3),
    Column("newest", shown=False, text=when),
    Column("platform", shown=False),
    Column("type", shown=False),
    Column("host", shown=False),
    Column("repository", shown=False),
    Column("is_immutable", "immutable", shown=False),
    Column("malware", shown=False),
    Column("malware_since", shown=False, text=when),
    Column("last_run", "last run began", shown=False, text=when),
    Column("last_message", "message", shown=False),
    Column("id", shown=False),
    Column("restore_point", shown=False),
    Column("repository_id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@NAME
@click.option(
    "--older-than",
    metavar="AGE",
    type=age,
    help="Machines whose newest good restore point is older: 26h, 2d. Those without one are among them.",
)
@click.option("--unprotected", is_flag=True, help="Machines that no job protects. Asks the hypervisors, too.")
@click.option("--infected", is_flag=True, help="Machines that the server says are infected.")
@click.option("--problems", is_flag=True, help="Machines with any problem.")
@LIMIT
@WATCH
@EXIT_CODE
@click.pass_context
def app(
    context: click.Context,
    *,
    name: str | None,
    older_than: timedelta | None,
    unprotected: bool,
    infected: bool,
    problems: bool,
    watch: float | None,
) -> None:
    """List machines with their newest good restore point, and what is wrong with their protection.

    A machine is late without a good restore point of the last 26 hours, or of --older-than. Of several options that
    choose machines, one has to fit.
    """
    from veeam_client.collectors import MachineProtectionCollector, MachineState
    from veeam_client.fleet.jsonable import to_jsonable

    from ..missing import Missing
    from ..rows import list_rows
    from ..runner import run

    wanted: set[MachineState] = set()
    if older_than is not None:
        wanted |= {MachineState.LATE, MachineState.NEVER}
    if unprotected:
        wanted.add(MachineState.UNPROTECTED)
    if infected:
        wanted.add(MachineState.INFECTED)
    if problems:
        wanted |= set(MachineState)
    protection = MachineProtectionCollector(inventory=unprotected)
    missing = Missing()

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        found = await protection(vbr)
        missing.note(vbr, found.missing)
        rows: list[dict[str, Any]] = []
        for machine in found.machines:
            states = machine.states() if older_than is None else machine.states(older_than)
            if (not wanted or wanted & {*states}) and _is_called(machine, name):
                rows.append({**to_jsonable(machine), "problems": [str(state) for state in states]})
        return rows

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, missing=missing))


def _is_called(machine: MachineProtection, name: str | None) -> bool:
    # As servers match names: without case, and all of it.
    return name is None or fnmatchcase(machine.name.casefold(), name.casefold().replace("[", "[[]").replace("?", "[?]"))

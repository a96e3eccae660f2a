"""A special agent for Checkmk: servers with their jobs, repositories and licences, and each machine's backup.

    python examples/checkmk_agent.py --fleet fleet.toml

Checkmk calls it for a host, as an "individual program call instead of agent access". It writes local checks as
piggyback data of servers and of machines: a host in Checkmk that is called as a machine gets a service "Veeam backup"
with the age of its newest good restore point, and what is wrong.

Needs: veeam-client alone. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see jobs, backups, repositories and the licence, such as a viewer.
Exit status: 0 the agent ran, whatever it found; 2 wrong settings.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from veeam_client import Fleet, collectors
from veeam_client.auth import SecretUnavailable
from veeam_client.errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client import Outcome, VeeamClient

OK, WARN, CRIT, UNKNOWN = "0123"
BY_LEVELS = "P"  # Checkmk compares with the levels in the metric
RESULTS = {"Success": OK, "Warning": WARN, "Failed": CRIT, "None": OK}
CRITICAL = {"never", "late", "infected"}


async def ask(vbr: VeeamClient) -> tuple[Any, ...]:
    """Ask a server for everything at once."""
    jobs, machines = collectors.JobHealthCollector(), collectors.MachineProtectionCollector()
    every = (jobs, machines, collectors.repository_capacity, collectors.licence_consumption)
    return tuple(await asyncio.gather(*(collect(vbr) for collect in every)))


def host(name: str) -> str:
    """Begin the data of another host. What a server calls a machine must not end the line."""
    return f"<<<<{re.sub(r'[^A-Za-z0-9._-]', '_', name)}>>>>\n<<<local:sep(0)>>>"


def line(state: str, service: str, metrics: str, text: str) -> str:
    """Write one local check, in one line whatever is in it."""
    service, text = (" ".join("".join(c if c.isprintable() else " " for c in one).split()) for one in (service, text))
    return f'{state} "{service.replace(chr(34), chr(39))}" {metrics or "-"} {text}'


def of_server(jobs: Any, machines: Any, repositories: Any, licence: Any) -> Iterator[str]:
    """Write the services of a backup server."""
    for job in jobs:
        result = str(job.state.last_result or "None")
        yield line(RESULTS.get(result, UNKNOWN), f"Veeam job {job.state.name}", "", f"{result}. {job.message}")
    for one in repositories.repositories:
        free = one.free_share
        used = "" if free is None else f"used_percent={100 * (1 - free):.1f};80;90"
        is_away = one.state.is_online is False
        state = CRIT if is_away else BY_LEVELS if used else OK
        yield line(state, f"Veeam repository {one.state.name}", used, "cannot be reached" if is_away else "")
    days = licence.days_left
    left = "" if days is None else f"days={days:.0f};30:99999;7:99999"
    yield line(BY_LEVELS if left else OK, "Veeam licence", left, str(licence.licence.status))
    for part, why in {**machines.missing, **repositories.missing}.items():
        yield line(UNKNOWN, f"Veeam {part}", "", f"could not be read: {why}")


def report(outcome: Outcome[tuple[Any, ...]], older_than: timedelta) -> Iterator[str]:
    """Write what came of asking a server."""
    yield host(outcome.server.name)
    failure = "" if outcome.error is None else str(outcome.error)
    yield line(CRIT if failure else OK, "Veeam server", f"seconds={outcome.seconds:.2f}", failure or "answers")
    if outcome.value is None:
        return
    yield from of_server(*outcome.value)
    machines = outcome.value[1].machines
    counts = Counter(host(machine.name) for machine in machines)
    for machine in machines:
        states = machine.states(older_than)
        state = CRIT if CRITICAL & {*states} else WARN if states else OK
        age = "" if machine.age is None else f"age={machine.age.total_seconds():.0f};;{older_than.total_seconds():.0f}"
        jobs = ", ".join(job.name for job in machine.jobs)
        text = f"{', '.join(states) or 'good'}; by {jobs or 'no job'}; {machine.last_message}"
        # Of two services of one name, Checkmk sees one.
        which = f", {machine.platform} {machine.id or ''}" if counts[host(machine.name)] > 1 else ""
        yield host(machine.name)
        yield line(state, f"Veeam backup on {outcome.server.name}{which}", age, text)
    yield "<<<<>>>>"


async def run(args: argparse.Namespace) -> None:
    """Ask the whole fleet."""
    async with Fleet.from_file(args.fleet) if args.fleet else Fleet.from_env() as fleet:
        async for outcome in fleet.map(ask):
            print("\n".join(report(outcome, timedelta(hours=args.hours))))


def main() -> int:
    """Read the command line, and ask."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--hours", type=float, default=26, help="age of a restore point that is too old (%(default)s)")
    try:
        asyncio.run(run(parser.parse_args()))
    except (InvalidArgument, SecretUnavailable) as wrong:
        parser.error(str(wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main())

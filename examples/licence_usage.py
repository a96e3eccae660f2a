"""Show what of the licences is used across the fleet, and what needs attention.

    python examples/licence_usage.py --fleet fleet.toml
    python examples/licence_usage.py --fleet fleet.toml --csv licences.csv --warn-days 60 --warn-share 0.8

For a person, or for cron with mail: the exit status says whether there is something to do. A licence needs attention
if it is not valid, expires within --warn-days days, or has more than --warn-share of anything used. Capacity is in TB.
Several servers may run on one licence, each with a part of it; what they use is also added up by support number.

Needs: rich. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: any that may read the licence (GetInstalledLicense), such as a viewer.
Exit status: 0 all is well; 1 a licence needs attention, or a server did not answer; 2 wrong settings.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import asdict, fields, frozen
from rich.console import Console
from rich.table import Table

from veeam_client import Fleet
from veeam_client.collectors import licence_consumption
from veeam_client.errors import InvalidArgument
from veeam_client.models import EInstalledLicenseStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from veeam_client import Summary
    from veeam_client.collectors import LicenceConsumption


@frozen
class Row:
    """What a server uses of one kind."""

    server: str
    licensed_to: str
    support_id: str
    edition: str
    status: str
    expires: str
    days_left: int | None
    kind: str
    licensed: float
    used: float
    attention: str


def rows_of(server: str, found: LicenceConsumption, args: argparse.Namespace) -> Iterator[Row]:
    """Give the rows of one server, at least one."""
    licence, days = found.licence, found.days_left
    concerns: list[str] = []
    if licence.status != EInstalledLicenseStatus.VALID:
        concerns.append(f"is {licence.status}")
    if days is not None and days < args.warn_days:
        concerns.append(f"expires in {days:.0f} days" if days > 0 else "has expired")
    kinds = [(one.kind, one.licensed, one.used, one.share) for one in found.consumption] or [("-", 0.0, 0.0, None)]
    for kind, licensed, used, share in kinds:
        # Without a share nothing is licensed, and whatever is used is too much.
        is_much = share > args.warn_share if share is not None else used > 0
        yield Row(
            server=server,
            licensed_to=licence.licensed_to,
            support_id=licence.support_id,
            edition=str(licence.edition),
            status=str(licence.status),
            expires=f"{found.expires:%Y-%m-%d}" if found.expires else "never",
            days_left=None if days is None else int(days),
            kind=kind,
            licensed=licensed,
            used=used,
            attention=", ".join([*concerns, f"{used:g} of {licensed:g} used"] if is_much else concerns),
        )


def show(console: Console, rows: Sequence[Row]) -> None:
    """Print the table, and what is used by support number."""
    table = Table("Server", "Licensed to", "Edition", "Expires", "Kind", "Used", "Of", "Attention")
    used: defaultdict[tuple[str, str], float] = defaultdict(float)
    for row in rows:
        amounts = f"{row.used:g}", f"{row.licensed:g}"
        table.add_row(row.server, row.licensed_to, row.edition, row.expires, row.kind, *amounts, row.attention)
        used[row.support_id or "without", row.kind] += row.used
    console.print(table, markup=False)
    for (support_id, kind), amount in sorted(used.items()):
        console.print(f"support number {support_id}: {amount:g} {kind} used", markup=False)


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """Write the rows, whole or not at all."""
    beside = path.with_name(f"{path.name}.new")
    with beside.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow([field.name for field in fields(Row)])
        table.writerows(asdict(row).values() for row in rows)
    beside.replace(path)


async def ask(fleet_file: Path | None) -> Summary[LicenceConsumption]:
    """Ask the whole fleet."""
    async with Fleet.from_file(fleet_file) if fleet_file else Fleet.from_env() as fleet:
        return await fleet.gather(licence_consumption)


def main() -> int:
    """Ask, show, and say whether there is something to do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--csv", type=Path, help="write the table here too")
    parser.add_argument("--warn-days", type=float, default=30, help="before a licence expires (%(default)s)")
    parser.add_argument("--warn-share", type=float, default=0.9, help="of what is licensed (%(default)s)")
    args = parser.parse_args()
    try:
        summary = asyncio.run(ask(args.fleet))
    except InvalidArgument as wrong:
        parser.error(str(wrong))
    rows = [row for name, found in summary.values.items() if found for row in rows_of(name, found, args)]
    # In a file or a mail there is no edge of the screen to wrap at.
    show(Console(width=None if sys.stdout.isatty() else 200, highlight=False), rows)
    if args.csv is not None:
        write_csv(args.csv, rows)
    for name, error in summary.errors.items():
        print(f"{name}: {error}", file=sys.stderr)
    return 1 if summary.errors or any(row.attention for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())

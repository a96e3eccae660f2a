"""Forecast when repositories are full, from samples that each run adds: a CSV table and a plot.

    python examples/capacity_forecast.py --fleet fleet.toml --samples samples.csv --csv forecast.csv --plot forecast.png

For cron, once an hour or once a day. Each run takes a sample of every repository: capacity less free space, since that
is what fills a disk, whoever wrote it. A straight line is laid through the samples of the last --days days by least
squares; `days_left` is what was free at the last sample, divided by what the line grows a day. `r_squared`, from 0 to
1, says how well the line fits; below 0.5 the note says that days_left is a guess. With fewer than 5 samples, or less
than 3 days from first to last, there is no forecast, and the note says so. 1 GB is 2**30 bytes, as the API counts.

Needs: matplotlib. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see repositories (ViewRepositories, ViewScaleOutRepositories), such as a viewer.
Exit status: 0 all sampled; 1 a server did not answer, and its rows are those of its last sample; 2 wrong settings.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# The types of matplotlib are not complete.
from __future__ import annotations

import argparse
import asyncio
import csv
import statistics
import sys
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import asdict, evolve, fields, frozen
from matplotlib.figure import Figure

from veeam_client import Fleet
from veeam_client.collectors import repository_capacity
from veeam_client.errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from veeam_client import Summary
    from veeam_client.collectors import Capacity

LEAST_SAMPLES, LEAST_DAYS, LEAST_FIT = 5, 3, 0.5
CURVES = 8  # in the plot: those that are full first


@frozen
class Sample:
    """How full a repository was."""

    at: datetime
    server: str
    id: str
    repository: str
    capacity_gb: float
    free_gb: float

    @property
    def day(self) -> float:
        """Days since 1970, as matplotlib counts."""
        return self.at.timestamp() / 86400


@frozen
class Forecast:
    """A row of the table."""

    server: str
    repository: str
    last_sample: str
    samples: int
    capacity_gb: float
    free_gb: float
    growth_gb_per_day: float | None = None
    r_squared: float | None = None
    days_left: float | None = None
    note: str = ""


def forecast(samples: Sequence[Sample]) -> Forecast:
    """Lay a line through the samples of one repository, oldest first."""
    last, days = samples[-1], [sample.day for sample in samples]
    at = f"{last.at:%Y-%m-%d %H:%M}Z"
    row = Forecast(last.server, last.repository, at, len(samples), last.capacity_gb, last.free_gb)
    span = days[-1] - days[0]
    if len(samples) < LEAST_SAMPLES or span < LEAST_DAYS:
        needed = f"at least {LEAST_SAMPLES} over {LEAST_DAYS} days are needed"
        return evolve(row, note=f"too little data: samples: {len(samples)}, over {span:.1f} days; {needed}")
    used = [sample.capacity_gb - sample.free_gb for sample in samples]
    growth, _ = statistics.linear_regression(days, used)
    fit = statistics.correlation(days, used) ** 2 if min(used) < max(used) else 1.0
    row = evolve(row, growth_gb_per_day=round(growth, 3), r_squared=round(fit, 3))
    if growth <= 0:
        return evolve(row, note="does not grow")
    note = "uneven growth: days_left is a guess" if fit < LEAST_FIT else ""
    return evolve(row, days_left=round(last.free_gb / growth, 1), note=note)


def read_samples(path: Path) -> list[Sample]:
    """Read what earlier runs kept."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Sample(datetime.fromisoformat(at), server, key, name, float(size), float(free))
            for at, server, key, name, size, free in list(csv.reader(file))[1:]
        ]


def write_csv(path: Path, kind: type[Sample | Forecast], rows: Iterable[Sample | Forecast]) -> None:
    """Write a table, whole or not at all."""
    beside = path.with_name(f"{path.name}.new")
    with beside.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow([field.name for field in fields(kind)])
        table.writerows(asdict(row).values() for row in rows)
    beside.replace(path)


def plot(path: Path, found: Sequence[tuple[Forecast, Sequence[Sample]]]) -> None:
    """Draw what is used, in percent of the capacity, and where it leads in the next 30 days."""
    figure = Figure(figsize=(11, 6), layout="constrained")
    axes = figure.subplots()
    for row, samples in found:
        days = [sample.day for sample in samples]
        used = [100 * (1 - sample.free_gb / sample.capacity_gb) for sample in samples]
        left = "" if row.days_left is None else f"{row.days_left:.0f} days left"
        remark = ", ".join(filter(None, (left, row.note.partition(":")[0])))
        (curve,) = axes.plot(days, used, marker=".", label=f"{row.server} {row.repository}: {remark}")
        if row.days_left is not None:
            ahead = min(30.0, row.days_left)
            full = used[-1] + (100 - used[-1]) * (ahead / row.days_left if row.days_left else 1)
            axes.plot([days[-1], days[-1] + ahead], [used[-1], full], linestyle="--", color=curve.get_color())
    axes.set(title="Repositories", ylabel="used, % of capacity", ylim=(0, 105))
    axes.xaxis_date()
    axes.grid(visible=True, alpha=0.3)
    if found:
        axes.legend(loc="lower left", fontsize="small")
    figure.savefig(path)


async def ask(fleet_file: Path | None) -> Summary[Capacity]:
    """Ask the whole fleet."""
    async with Fleet.from_file(fleet_file) if fleet_file else Fleet.from_env() as fleet:
        return await fleet.gather(repository_capacity)


def main() -> int:
    """Sample, keep, and forecast."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--samples", type=Path, default=Path("samples.csv"), help="kept from run to run (%(default)s)")
    parser.add_argument("--csv", type=Path, default=Path("forecast.csv"), help="the table (%(default)s)")
    parser.add_argument("--plot", type=Path, help="the plot: .png, .svg or .pdf")
    parser.add_argument("--days", type=float, default=90, help="how far back samples count (%(default)s)")
    args = parser.parse_args()
    kept = read_samples(args.samples)
    try:
        summary = asyncio.run(ask(args.fleet))
    except InvalidArgument as wrong:
        parser.error(str(wrong))
    for name, error in summary.errors.items():
        print(f"{name}: {error}", file=sys.stderr)
    now = datetime.now(UTC)
    for name, capacity in summary.values.items():
        states = [one.state for one in capacity.repositories] if capacity else []
        # Object storage often has no size.
        sized = (one for one in states if one.capacity_gb > 0)
        kept += [Sample(now, name, str(one.id), one.name, one.capacity_gb, one.free_gb) for one in sized]
    kept = [sample for sample in kept if sample.at >= now - timedelta(days=args.days)]
    write_csv(args.samples, Sample, kept)
    by_repository: defaultdict[tuple[str, str], list[Sample]] = defaultdict(list)
    for sample in sorted(kept, key=lambda sample: sample.at):
        by_repository[sample.server, sample.id].append(sample)
    found = [(forecast(samples), samples) for samples in by_repository.values()]
    found.sort(key=lambda pair: float("inf") if pair[0].days_left is None else pair[0].days_left)
    write_csv(args.csv, Forecast, [row for row, _ in found])
    if args.plot is not None:
        plot(args.plot, found[:CURVES])
    return 1 if summary.errors else 0


if __name__ == "__main__":
    sys.exit(main())

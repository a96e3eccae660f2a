"""Write a report of last night's jobs, of all servers on one page of HTML.

    python examples/job_report.py --fleet fleet.toml --hours 24 --output report.html

For cron, in the morning. Failures come first, then warnings, jobs that did not run in that time, and the rest. Servers
that did not answer are named on top, so that a report without failures is not taken for a good night. The page needs
nothing from elsewhere and no scripts, so it can be mailed; names and messages from the servers are escaped. Times are
in UTC.

Needs: jinja2. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see jobs and sessions (ViewJobs, ViewSessions), such as a viewer.
Exit status: 0 written; 1 written, but a server did not answer; 2 wrong settings.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from jinja2 import Environment, StrictUndefined

from veeam_client import Fleet
from veeam_client.collectors import JobHealthCollector
from veeam_client.errors import InvalidArgument

if TYPE_CHECKING:
    from veeam_client import Summary
    from veeam_client.collectors import JobHealth

ORDER = ("Failed", "Warning", "Running", "Did not run", "Success")
PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Jobs until {{ until.strftime("%Y-%m-%d %H:%M") }} UTC</title>
<style>
body { font: 14px sans-serif; margin: 2em; color: #222; background: #fff }
table { border-collapse: collapse; margin: 1em 0 }
th, td { text-align: left; vertical-align: top; padding: 4px 12px; border-bottom: 1px solid #ddd }
.Failed, .silent { background: #fbdcdc } .Warning { background: #fdf0cf } .not { background: #eee }
</style>
</head>
<body>
<h1>Jobs of the {{ hours }} hours until {{ until.strftime("%Y-%m-%d %H:%M") }} UTC</h1>
{% for name, error in errors.items() %}
<p class="silent"><strong>{{ name }}</strong> did not answer, and is missing below: {{ error }}</p>
{% endfor %}
<p>{% for result in order %}{{ result }}: {{ counts[result] }}{{ ", " if not loop.last }}{% endfor %}</p>
<table>
<tr><th>Result</th><th>Server</th><th>Job</th><th>Started</th><th>Took</th><th>Next run</th><th>Message</th></tr>
{% for row in rows %}
<tr class="{{ "not" if row.result == "Did not run" else row.result }}">
<td>{{ row.result }}</td><td>{{ row.server }}</td><td>{{ row.job }}</td><td>{{ row.started | moment }}</td>
<td>{{ row.took or "" }}</td><td>{{ row.next_run | moment }}</td><td>{{ row.message }}</td>
</tr>
{% endfor %}
</table>
</body>
</html>
"""


@frozen
class Row:
    """A job of the report."""

    result: str
    server: str
    job: str
    started: datetime | None
    took: timedelta | None
    next_run: datetime | None
    message: str


def row_of(server: str, job: JobHealth, since: datetime) -> Row:
    """Give a job as a row."""
    state, session = job.state, job.session
    started, ended = state.last_run, session.end_time if session else None
    result = str(state.last_result)
    if started is None or (started < since and (ended is None or ended < since)):
        result = "Did not run"
    elif result == "None":
        result = "Running"
    took = timedelta(seconds=round((ended - started).total_seconds())) if started and ended else None
    message = "" if result == "Did not run" else job.message
    return Row(result, server, state.name, started, took, job.next_run, message)


def place(row: Row) -> tuple[int, str, str]:
    """Order the rows; a result that is not known comes first."""
    return ORDER.index(row.result) if row.result in ORDER else -1, row.server, row.job.casefold()


def moment(value: datetime | None) -> str:
    """Show a time."""
    return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M") if value else ""


async def ask(fleet_file: Path | None) -> Summary[list[JobHealth]]:
    """Ask the whole fleet."""
    async with Fleet.from_file(fleet_file) if fleet_file else Fleet.from_env() as fleet:
        return await fleet.gather(JobHealthCollector())


def main() -> int:
    """Ask, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--hours", type=int, default=24, help="how far the report reaches back (%(default)s)")
    parser.add_argument("--output", type=Path, default=Path("report.html"), help="the page (%(default)s)")
    args = parser.parse_args()
    try:
        summary = asyncio.run(ask(args.fleet))
    except InvalidArgument as wrong:
        parser.error(str(wrong))
    until = datetime.now(UTC)
    since = until - timedelta(hours=args.hours)
    rows = [row_of(name, job, since) for name, jobs in summary.values.items() for job in jobs or ()]
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    environment.filters["moment"] = moment
    page = environment.from_string(PAGE).render(
        until=until,
        hours=args.hours,
        errors=summary.errors,
        order=ORDER,
        counts=Counter(row.result for row in rows),
        rows=sorted(rows, key=place),
    )
    beside = args.output.with_name(f"{args.output.name}.new")
    beside.write_text(page, encoding="utf-8")
    beside.replace(args.output)  # whole or not at all
    for name, error in summary.errors.items():
        print(f"{name}: {error}", file=sys.stderr)
    return 1 if summary.errors else 0


if __name__ == "__main__":
    sys.exit(main())

"""The programs that read and report: failed jobs, the forecast, the nightly report, licences."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.programs import ask, run, run_job, simulator, webhook, write_fleet
from veeam_client.simulator import Simulator, in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG_AGO = "2020-01-01T00:00:00Z"
NONE = "00000000-0000-0000-0000-000000000000"
FLEET_PROGRAMS = [
    "failed_jobs.py",
    "capacity_forecast.py",
    "sessions_to_sql.py",
    "health_service.py",
    "job_report.py",
    "licence_usage.py",
    "malware_watch.py",
]


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[Simulator, ...]]:
    with in_thread(simulator(1), simulator(2)) as running:
        yield running


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def failed_jobs(server: Simulator) -> list[str]:
    return [row["name"] for row in server.world.job_states if row["lastResult"] == "Failed"]


def test_failed_jobs_are_told_once(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    one, two = servers
    run_job(one, "Failed", "<!channel> disk & tape are full")
    run_job(two, "Failed", "before it was away")
    fleet = write_fleet(tmp_path, one, two, down="vbr-away")
    with webhook() as hook:
        first = run("failed_jobs.py", "--fleet", fleet, cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        assert (first.returncode, first.stdout) == (1, "")
        assert "vbr-away" in first.stderr
        (text,) = hook.texts
        for server in servers:
            for name in failed_jobs(server):
                assert f"{server.name}: {name} failed." in text
        assert text.count(" failed.") == len(failed_jobs(one)) + len(failed_jobs(two))
        assert "&lt;!channel&gt; disk &amp; tape are full" in text
        assert "vbr-away does not answer: " in text

        # A server that was away for a while is told of once, and what it said before is not told again.
        fleet = write_fleet(tmp_path, one, down=two.name)
        for _ in range(2):
            run("failed_jobs.py", "--fleet", fleet, cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        assert len(hook.texts) == 2
        assert hook.texts.pop().startswith(f"{two.name} does not answer: ")
        fleet = write_fleet(tmp_path, one, two)
        run("failed_jobs.py", "--fleet", fleet, cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        assert hook.texts.pop() == f"{two.name} answers again."

        # Nothing is new; then a job fails that failed before; the chat refuses it at first.
        second = run("failed_jobs.py", "--fleet", fleet, cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        assert (second.returncode, second.stderr, len(hook.texts)) == (0, "", 1)
        job = run_job(two, "Failed", "no space")
        hook.statuses = [500]
        third = run("failed_jobs.py", "--fleet", fleet, cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        assert (third.returncode, third.stderr, len(hook.texts)) == (1, "the chat answered 500\n", 1)
        dry = run("failed_jobs.py", "--fleet", fleet, "--dry-run", cwd=tmp_path)
        assert (dry.returncode, dry.stdout) == (0, f"{two.name}: {job['name']} failed. no space\n")
        fourth = run("failed_jobs.py", "--fleet", fleet, cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        assert (fourth.returncode, hook.texts[1:]) == (0, [f"{two.name}: {job['name']} failed. no space"])
    assert not [server.counters.active_sessions for server in servers if server.counters.active_sessions]


def test_a_chat_that_is_away_leaves_failures_untold(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    fleet = write_fleet(tmp_path, servers[0])
    with webhook() as hook:
        url = hook.url
    away = run("failed_jobs.py", "--fleet", fleet, cwd=tmp_path, CHAT_WEBHOOK=url)
    assert (away.returncode, away.stderr) == (1, "the chat cannot be reached: ConnectError\n")
    assert not (tmp_path / "failed_jobs.json").exists()


@pytest.mark.parametrize("program", FLEET_PROGRAMS)
def test_a_fleet_that_cannot_be_read_is_a_wrong_setting(program: str, tmp_path: Path) -> None:
    (tmp_path / "fleet.toml").write_text("[servers.vbr01]\nhots = 1\n", encoding="utf-8")
    done = run(program, "--fleet", "fleet.toml", cwd=tmp_path, CHAT_WEBHOOK="https://127.0.0.1:1/")
    assert done.returncode == 2
    assert "servers.vbr01.hots is unknown; did you mean host?" in " ".join(done.stderr.split())


def sample(server: Simulator, row: dict[str, Any], days_ago: float, used: float) -> list[object]:
    at = datetime.now(UTC) - timedelta(days=days_ago)
    return [at.isoformat(), server.name, row["id"], row["name"], row["capacityGB"], row["capacityGB"] - used]


def test_the_forecast_is_that_of_the_line_through_the_samples(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    server, other = servers
    grows, shrinks, fresh, full, uneven = server.world.repository_states[:5]
    server.world.repository_states.replace(
        server.world.repository_states.number(full["id"]) or 0, {**full, "freeGB": 0.0}
    )
    away = {"id": "1", "name": "Far", "capacityGB": 100.0}
    used = {row["id"]: row["capacityGB"] - row["freeGB"] for row in (grows, shrinks, uneven)}
    used[full["id"]] = full["capacityGB"]
    kept = [["at", "server", "id", "repository", "capacity_gb", "free_gb"]]
    for days in range(1, 11):
        kept.append([*map(str, sample(server, grows, days, used[grows["id"]] - 2.0 * days))])
        kept.append([*map(str, sample(server, shrinks, days, used[shrinks["id"]] + days))])
        kept.append([*map(str, sample(server, full, days, used[full["id"]] - days))])
        kept.append([*map(str, sample(server, uneven, days, used[uneven["id"]] - (days % 2) * 50 - days))])
    kept.append([*map(str, sample(server, grows, 200, 7000.0))])  # too old to count
    kept.append([*map(str, sample(Simulator(name="vbr-away"), away, 2, 50.0))])
    with (tmp_path / "samples.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(kept)

    fleet = write_fleet(tmp_path, server, other, down="vbr-away")
    done = run("capacity_forecast.py", "--fleet", fleet, "--plot", "forecast.png", cwd=tmp_path)
    assert done.returncode == 1
    assert "vbr-away: " in done.stderr
    rows = {(row["server"], row["repository"]): row for row in table(tmp_path / "forecast.csv")}
    assert len(rows) == 2 * 8 + 1

    row = rows[server.name, grows["name"]]
    assert float(row["growth_gb_per_day"]) == pytest.approx(2.0, abs=0.01)
    assert float(row["days_left"]) == pytest.approx(grows["freeGB"] / 2, rel=0.01)
    assert (row["samples"], row["note"]) == ("11", "")
    assert float(row["r_squared"]) > 0.999
    assert float(row["capacity_gb"]) == grows["capacityGB"]
    assert rows[server.name, shrinks["name"]]["note"] == "does not grow"
    assert rows[server.name, shrinks["name"]]["days_left"] == ""
    assert rows[server.name, full["name"]]["days_left"] == "0.0"
    assert rows[server.name, uneven["name"]]["note"] == "uneven growth: days_left is a guess"
    assert float(rows[server.name, uneven["name"]]["days_left"]) > 0
    assert rows[server.name, fresh["name"]]["note"].startswith("too little data: samples: 1, over 0.0 days")
    assert rows["vbr-away", "Far"]["note"].startswith("too little data")
    assert next(iter(rows)) == (server.name, full["name"]), "what is full first comes first"

    picture = (tmp_path / "forecast.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n")
    assert len(picture) > 20_000
    assert len(table(tmp_path / "samples.csv")) == 41 + 16


class Cells(HTMLParser):
    """The cells of the rows of a page, and the text around them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.text = ""
        self.tags: set[str] = set()
        self._is_cell = False
        self.feed(page)

    def handle_starttag(self, tag: str, _: object) -> None:
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")
        self._is_cell = tag == "td"

    def handle_endtag(self, _: str) -> None:
        self._is_cell = False

    def handle_data(self, data: str) -> None:
        if self._is_cell:
            self.rows[-1][-1] += data
        self.text += data


def test_the_nightly_report(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    one, two = servers
    job = run_job(one, "Failed", "<script>alert('disk')</script> & more")
    states = two.world.job_states
    number = states.number(two.world.job_states[0]["id"]) or 0
    states.replace(number, {**states.row(number), "name": "<b>idle</b>", "lastRun": LONG_AGO, "sessionId": NONE})
    fleet = write_fleet(tmp_path, one, two, down="vbr-away")
    done = run("job_report.py", "--fleet", fleet, cwd=tmp_path)
    assert done.returncode == 1
    page = Cells((tmp_path / "report.html").read_text(encoding="utf-8"))

    assert "script" not in page.tags
    assert "b" not in page.tags
    rows = page.rows[1:]
    assert len(rows) == 24
    (found,) = [row for row in rows if row[1:3] == [one.name, job["name"]]]
    assert (found[0], found[6]) == ("Failed", "<script>alert('disk')</script> & more")
    assert [row[0] for row in rows if row[2] == "<b>idle</b>"] == ["Did not run"]
    order = [["Failed", "Warning", "Running", "Did not run", "Success"].index(row[0]) for row in rows]
    assert order == sorted(order)
    assert "vbr-away did not answer, and is missing below: " in page.text
    assert f"Failed: {sum(row[0] == 'Failed' for row in rows)}, " in page.text


def test_licences(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    fleet = write_fleet(tmp_path, *servers)
    done = run("licence_usage.py", "--fleet", fleet, "--warn-share", "2", "--warn-days", "1", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    fleet = write_fleet(tmp_path, *servers, down="vbr-away")
    done = run("licence_usage.py", "--fleet", fleet, "--csv", "l.csv", "--warn-days", "100000", cwd=tmp_path)
    assert done.returncode == 1
    assert "vbr-away: " in done.stderr
    rows = table(tmp_path / "l.csv")
    for server in servers:
        licence = ask(server, lambda vbr: vbr.license.get_installed_license())
        assert licence.instance_license_summary is not None
        (row,) = [row for row in rows if (row["server"], row["kind"]) == (server.name, "instances")]
        assert float(row["used"]) == licence.instance_license_summary.used_instances_number
        assert row["attention"].startswith("expires in ")
        used = sum(
            float(one["used"]) for one in rows if one["support_id"] == row["support_id"] and one["kind"] == row["kind"]
        )
        assert f"support number {row['support_id']}: {used:g} instances used" in done.stdout

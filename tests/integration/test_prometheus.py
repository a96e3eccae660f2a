"""Prometheus itself scrapes the exporter, and answers every query of the dashboard.

Debian's package `prometheus` has both programs. Without them these tests are skipped, unless VEEAM_PROMETHEUS=required.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from prometheus_client import CollectorRegistry, generate_latest

from tests.support.fleets import server_of
from tests.support.programs import closed_port
from veeam_client import Fleet
from veeam_client.exporter import FleetMetrics, serve
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

ROOT = Path(__file__).parents[2]
ALERTS = ROOT / "dashboards/alerts.yml"
PANELS = json.loads((ROOT / "dashboards/veeam.json").read_text(encoding="utf-8"))["panels"]
QUERIES = {
    f"{panel['title']} {target['refId']}": target["expr"].replace("$server", ".*")
    for panel in PANELS
    for target in panel["targets"]
}
IS_REQUIRED = os.environ.get("VEEAM_PROMETHEUS") == "required"
CONFIGURATION = """
global: {{ scrape_interval: 1s, evaluation_interval: 1s }}
rule_files: [{rules}]
scrape_configs:
  - job_name: veeam
    static_configs: [{{ targets: ["{target}"] }}]
"""


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        if IS_REQUIRED:
            pytest.fail(f"{name} is not installed: apt-get install prometheus")
        pytest.skip(f"{name} is not installed: apt-get install prometheus")
    return found


def run(*command: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603  # what is installed


@contextmanager
def prometheus(folder: Path, target: str) -> Iterator[str]:
    """Run Prometheus, which scrapes a target every second, and give its address."""
    configuration = folder / "prometheus.yml"
    configuration.write_text(CONFIGURATION.format(rules=ALERTS, target=target), encoding="utf-8")
    address = f"127.0.0.1:{closed_port()}"
    log = (folder / "log").open("w", encoding="utf-8")
    process = subprocess.Popen(  # noqa: S603  # what is installed
        [
            program("prometheus"), f"--config.file={configuration}", f"--storage.tsdb.path={folder / 'data'}",
            f"--web.listen-address={address}",
        ],
        stdout=log, stderr=log,
    )  # fmt: skip
    try:
        yield f"http://{address}"
    finally:
        process.terminate()
        process.wait(timeout=30)
        log.close()


@pytest.fixture
async def fleet() -> AsyncIterator[Fleet]:
    """A server where things happen, one that is late with a job, and one that does not answer."""
    async with (
        Simulator(seed=1, jobs=20, mood=Mood(run_seconds=0.1)) as one,
        Simulator(seed=2, jobs=20) as two,
        Fleet(
            [
                server_of(one, name="vbr01", labels={"site": "berlin"}),
                server_of(two, name="vbr02"),
                server_of(one, name="vbr03", host=f"https://127.0.0.1:{closed_port()}"),
            ]
        ) as fleet,
    ):
        states = two.world.job_states
        number = next(row for row in states.numbers if states.row(row)["status"] == "Inactive")
        due = (datetime.now(UTC) - timedelta(hours=3)).isoformat()
        states.replace(number, {**states.row(number), "nextRun": due})
        yield fleet


async def queried(client: httpx.AsyncClient, query: str) -> list[Any]:
    reply = await client.get("/api/v1/query", params={"query": query})
    answer = reply.json()
    assert answer["status"] == "success", answer
    result: list[Any] = answer["data"]["result"]
    return result


async def test_every_query_of_the_dashboard_has_data(fleet: Fleet, tmp_path: Path) -> None:
    metrics = FleetMetrics(fleet, every=0.5)
    polling = asyncio.create_task(metrics.poll())
    vbr = fleet.client("vbr01")
    jobs = [job async for job in vbr.paginate(vbr.jobs.get_all_jobs_states) if job.objects_count]
    try:
        with serve(metrics, port=0) as url, prometheus(tmp_path, httpx.URL(url).netloc.decode()) as address:
            async with httpx.AsyncClient(base_url=address) as client:
                left, deadline = dict(QUERIES), time.monotonic() + 60
                while left:
                    assert time.monotonic() < deadline, f"no data: {left}\n{(tmp_path / 'log').read_text()}"
                    await vbr.run(vbr.jobs.start_job, id=jobs[0].id).with_options(longest_step=0.1)
                    try:
                        left = {name: query for name, query in left.items() if not await queried(client, query)}
                    except httpx.TransportError:
                        await asyncio.sleep(0.2)  # it has only begun
                rules = (await client.get("/api/v1/rules")).json()["data"]["groups"]
                assert all(rule["health"] in {"ok", "unknown"} for group in rules for rule in group["rules"]), rules
                (up,) = await queried(client, 'up{job="veeam"}')
                assert up["value"][1] == "1"
                firing = {alert["labels"]["alertname"] for alert in await _alerts(client)}
                assert {"VeeamServerDown", "VeeamJobOverdue"} <= firing
    finally:
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)


async def _alerts(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get("/api/v1/alerts")).json()["data"]["alerts"]
    return found


async def test_promtool_has_nothing_to_say_of_the_metrics(fleet: Fleet) -> None:
    tool = program("promtool")
    metrics = FleetMetrics(fleet, each_machine=True)
    await metrics.refresh()
    registry = CollectorRegistry()
    registry.register(metrics)
    checked = run(tool, "check", "metrics", given=generate_latest(registry).decode())
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


def test_promtool_has_nothing_to_say_of_the_rules() -> None:
    checked = run(program("promtool"), "check", "rules", str(ALERTS))
    assert checked.returncode == 0, checked.stdout + checked.stderr

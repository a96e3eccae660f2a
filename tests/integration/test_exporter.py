"""Metrics of simulated servers, as Prometheus gets them."""

from __future__ import annotations

import logging
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from prometheus_client import CollectorRegistry
from prometheus_client.openmetrics.exposition import generate_latest as generate_openmetrics
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics

from tests.support.exporting import Scraped, clock, fleet, polling, simulator, until
from tests.support.fleets import server_of
from veeam_client import Fleet, VeeamClient
from veeam_client.auth import Tokens
from veeam_client.client.licence_dates import licence_ends
from veeam_client.exporter import METRICS, FleetMetrics
from veeam_client.exporter.reading import Reader
from veeam_client.exporter.sessions import _Known
from veeam_client.models import EJobStatus, SessionModel
from veeam_client.simulator import Clock, Mood, Simulator

__all__ = ["clock", "fleet", "simulator"]


async def test_both_forms_of_the_text_are_parsed_and_have_every_metric(fleet: Fleet, simulator: Simulator) -> None:
    metrics = FleetMetrics(fleet, each_machine=True)
    assert await metrics.refresh()
    scraped = Scraped(metrics)
    simulator.mood.reset = 1.0
    assert not await metrics.refresh()
    names = {*scraped.families, *Scraped(metrics).families}
    # A parser drops the _total of a counter's name.
    assert names == {family.name.removesuffix("_total") for family in METRICS}
    registry = CollectorRegistry()
    registry.register(metrics)
    text = generate_openmetrics(registry).decode()  # type: ignore[no-untyped-call]
    assert {one.name for one in parse_openmetrics(text)} <= names  # type: ignore[no-untyped-call]
    simulator.mood.reset = 0.0


@pytest.mark.parametrize("family", METRICS, ids=lambda family: family.name)
def test_names_keep_the_conventions(family: object) -> None:
    """What `promtool check metrics` looks at, and the conventions on naming."""
    from veeam_client.exporter.family import Family  # noqa: PLC0415

    assert isinstance(family, Family)
    name = family.name
    assert re.fullmatch(r"veeam(_[a-z]+)+", name), "lower case, no colons"
    assert family.help.endswith(".")
    assert not re.search(r"_(count|sum|bucket|created)$", name), "these belong to histograms and counters"
    assert not re.search(r"_(gauge|counter|metric|stateset)(_|$)", name), "the type has no place in a name"
    assert "_total" not in name.removesuffix("_total")
    units = r"_(s|ms|secs?|milliseconds?|minutes?|hours?|days?|[kmgt]i?b|kilobytes|gigabytes|percent(age)?)(_|$)"
    assert not re.search(units, name), "base units only"
    for unit in ("seconds", "bytes", "ratio"):
        assert f"_{unit}" not in name or name.endswith(f"_{unit}"), "units come last"
    assert "timestamp" not in name or name.endswith("_timestamp_seconds")
    assert family.labels[0] == "server" or (family.labels == ("shard",) and "shard" in name)
    # Prometheus sets `job` and `instance`; the others have a meaning of their own.
    assert not {"job", "instance", "le", "quantile", "exported_job"} & {*family.labels}
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", label) for label in family.labels)
    assert name.endswith("_total") == (family.empty().type == "counter")


async def test_values_are_what_the_server_says(fleet: Fleet) -> None:
    metrics = FleetMetrics(fleet)
    await metrics.refresh()
    scraped = Scraped(metrics)
    vbr = fleet.client("vbr01")
    jobs = await vbr.paginate(vbr.jobs.get_all_jobs_states).collect()
    assert len(scraped.values("veeam_job_info")) == len(jobs) == 20
    for job in jobs:
        own = {"server": "vbr01", "job_id": str(job.id), "job_name": job.name}
        assert scraped.values("veeam_job_info", type=str(job.type_), **own) == [1]
        assert scraped.values("veeam_job_last_result", result=str(job.last_result), **own) == [1]
        assert sum(scraped.values("veeam_job_last_result", **own)) == 1
        assert scraped.values("veeam_job_running", **own) == [job.status == EJobStatus.RUNNING]
        assert scraped.values("veeam_job_objects", **own) == [job.objects_count]
        assert job.last_run is not None
        assert scraped.values("veeam_job_last_run_timestamp_seconds", **own) == [job.last_run.timestamp()]
    states = await vbr.paginate(vbr.repositories.get_all_repositories_states).collect()
    assert len(scraped.values("veeam_repository_info")) == len(states)
    for state in states:
        own = {"repository_id": str(state.id), "repository_name": state.name}
        assert scraped.values("veeam_repository_capacity_bytes", **own) == [state.capacity_gb * 2**30]
        assert scraped.values("veeam_repository_free_bytes", **own) == [state.free_gb * 2**30]
        assert scraped.values("veeam_repository_online", **own) == [state.is_online]
    licence = await vbr.license.get_installed_license()
    ends = licence_ends(licence)
    assert ends is not None
    assert scraped.values("veeam_license_expiration_timestamp_seconds") == [ends.timestamp()]
    assert scraped.values("veeam_license_info", status="Valid") == [1]
    assert scraped.values("veeam_server_up", server="vbr01") == [1]
    assert scraped.labels("veeam_server_labels") == [
        {"server": "vbr01", "label_site": "berlin", "label_cost_centre": "7"}
    ]


async def test_progress_is_a_ratio_and_only_there_while_a_job_runs(fleet: Fleet) -> None:
    vbr, metrics = fleet.client("vbr01"), FleetMetrics(fleet)
    job = next(
        job
        for job in (await vbr.jobs.get_all_jobs_states()).data
        if job.status == EJobStatus.INACTIVE and job.objects_count
    )
    await metrics.refresh()
    assert Scraped(metrics).values("veeam_job_progress_ratio", job_id=str(job.id)) == []
    await vbr.jobs.start_job(id=job.id)
    await metrics.refresh()
    (ratio,) = Scraped(metrics).values("veeam_job_progress_ratio", job_id=str(job.id))
    assert 0 <= ratio < 1


async def test_sessions_are_counted_once_from_the_first_round_on(fleet: Fleet, clock: Clock) -> None:
    vbr, metrics = fleet.client("vbr01"), FleetMetrics(fleet)
    await metrics.refresh()
    assert {*Scraped(metrics).values("veeam_sessions_ended_total")} == {0}
    began = clock()
    for job in (await vbr.jobs.get_all_jobs_states()).data:
        if job.status == EJobStatus.INACTIVE and job.objects_count:
            await vbr.jobs.start_job(id=job.id)
    clock.advance(3600)
    ended = await vbr.paginate(vbr.sessions.get_all_sessions, ended_after_filter=began).collect()
    counts = Counter((str(one.session_type), str(one.result.result)) for one in ended if one.result)
    assert counts.total() > 10
    for _ in range(3):
        await metrics.refresh()
        for (kind, result), count in counts.items():
            assert Scraped(metrics).values("veeam_sessions_ended_total", type=kind, result=result) == [count]
        assert sum(Scraped(metrics).values("veeam_sessions_ended_total")) == counts.total()


async def test_a_deleted_job_is_gone(fleet: Fleet) -> None:
    vbr, metrics = fleet.client("vbr01"), FleetMetrics(fleet)
    await metrics.refresh()
    job = (await vbr.jobs.get_all_jobs(limit=1)).data[0]
    assert str(job.id) in Scraped(metrics).text
    await vbr.jobs.delete_job(id=job.id)
    await metrics.refresh()
    assert str(job.id) not in Scraped(metrics).text


async def test_a_server_that_fails_stays_as_down_and_what_it_said_grows_too_old(
    fleet: Fleet, simulator: Simulator
) -> None:
    async with polling(fleet, max_age=1.0) as metrics:
        await until(lambda: Scraped(metrics).values("veeam_server_up") == [1])
        simulator.mood.reset = 1.0
        await until(lambda: Scraped(metrics).values("veeam_server_up") == [0])
        scraped = Scraped(metrics)
        assert scraped.labels("veeam_server_failure_info") == [{"server": "vbr01", "error": "ConnectionFailed"}]
        assert scraped.values("veeam_server_poll_failures_total")[0] >= 1
        of_a_server = re.compile("veeam_(job|repository|license|sessions|machines|proxy)_")
        await until(lambda: not any(map(of_a_server.match, Scraped(metrics).families)))
        scraped = Scraped(metrics)
        assert scraped.values("veeam_server_up") == [0]
        assert len(scraped.values("veeam_collector_last_success_timestamp_seconds")) == 8
        simulator.mood.reset = 0.0
        fleet.retry_now()
        await until(lambda: Scraped(metrics).values("veeam_server_up") == [1])
        assert "veeam_server_failure_info" not in Scraped(metrics).families


async def test_what_nobody_renews_is_not_served_as_up(fleet: Fleet) -> None:
    metrics = FleetMetrics(fleet, every=0.01, max_age=0.05, machines_every=0.01)
    await metrics.refresh()
    await until(lambda: Scraped(metrics).values("veeam_server_up") == [0])
    assert "veeam_job_info" not in Scraped(metrics).families


async def test_a_removed_server_is_gone_at_once_and_begins_anew(fleet: Fleet, simulator: Simulator) -> None:
    metrics = FleetMetrics(fleet)
    await metrics.refresh()
    await metrics.refresh()
    assert Scraped(metrics).values("veeam_server_polls_total") == [2]
    await fleet.remove("vbr01")
    assert {*Scraped(metrics).families} == {"veeam_shards", "veeam_shard_servers"}
    fleet.add(server_of(simulator, name="vbr02"))
    await metrics.refresh()
    assert {sample.labels.get("server", "vbr02") for sample in Scraped(metrics).samples} == {"vbr02"}
    await fleet.remove("vbr02")
    fleet.add(server_of(simulator, name="vbr01"))
    await metrics.refresh()
    assert Scraped(metrics).values("veeam_server_polls_total", server="vbr01") == [1]


async def test_a_part_that_fails_leaves_the_others(
    fleet: Fleet, simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.mood.failing = frozenset({"GetAllJobsStates"})
    metrics = FleetMetrics(fleet)
    assert not await metrics.refresh()
    await metrics.refresh()
    scraped = Scraped(metrics)
    assert scraped.values("veeam_server_up") == [1]
    assert scraped.values("veeam_collector_success", collector="jobs") == [0]
    assert sum(scraped.values("veeam_collector_success")) == 7
    assert "veeam_job_info" not in scraped.families
    assert scraped.values("veeam_repository_info")
    warned = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert [text[:28] for text in warned] == ["vbr01: jobs not available: G"], "told once"


@pytest.mark.parametrize(
    "mood",
    [
        Mood(leave_out=0.3, nulls=True),
        Mood(unknown_values=0.5, unknown_properties=True),
        Mood(timestamps="mixed", limit_cap=7),
    ],
    ids=["incomplete", "newer", "odd"],
)
async def test_odd_servers_break_nothing(mood: Mood) -> None:
    async with Simulator(jobs=30, sessions=50, mood=mood) as server, Fleet([server_of(server)]) as fleet:
        metrics = FleetMetrics(fleet)
        assert await metrics.refresh()
        assert Scraped(metrics).values("veeam_server_up") == [1]
        keys = [(sample.name, *sorted(sample.labels.items())) for sample in Scraped(metrics).samples]
        assert len(keys) == len({*keys}), "Prometheus drops what comes twice"


def test_types_of_sessions_are_forgotten_and_there_are_no_more_than_so_many() -> None:
    now = datetime(2026, 11, 25, tzinfo=UTC)
    known = _Known(now, clock=lambda: now)

    def ended(*types: str, result: str = "Success") -> None:
        rows = [
            SessionModel.from_dict(
                {"id": str(uuid4()), "sessionType": one, "endTime": now.isoformat(), "result": {"result": result}}
            )
            for one in types
        ]
        known.take(rows, 1)
        known.forget()

    ended("BackupJob", "New", result="NewResult")
    assert known.ended["New", "Other"] == 1
    now += timedelta(hours=23)
    ended("BackupJob")
    now += timedelta(hours=2)
    ended("BackupJob")
    assert {kind for kind, _ in known.ended} == {"BackupJob"}
    assert known.ended["BackupJob", "Success"] == 2
    ended(*(f"Type{number}" for number in range(1000)))
    assert len(known.types) == 201
    assert known.ended["Other", "Success"] == 801


async def test_one_odd_row_costs_no_other() -> None:
    ended = {"name": "Nightly", "sessionType": "BackupJob", "state": "Stopped", "usn": 1, "jobId": str(uuid4())}
    ended |= dict.fromkeys(("creationTime", "endTime"), datetime.now(UTC).isoformat())
    rows: dict[str, list[Any]] = {
        "/api/v1/sessions": [
            ended | {"id": str(uuid4()), "result": "Success"},
            ended | {"id": {"odd": 1}, "result": {"result": "Success"}},
            ended | {"id": str(uuid4()), "result": {"result": "Success"}},
        ],
        "/api/v1/backupInfrastructure/repositories/states": [
            {"id": str(uuid4()), "name": "one", "scaleOutRepositoryDetails": "odd"},
            {"id": str(uuid4()), "name": "two"},
        ],
    }

    def answer(request: httpx.Request) -> httpx.Response:
        data = rows.get(request.url.path, [])
        return httpx.Response(200, json={"data": data, "pagination": {"total": len(data), "count": len(data)}})

    async with VeeamClient(
        "vbr01.example.com:9419", auth=Tokens(access_token="given"), transport=httpx.MockTransport(answer), logout=False
    ) as vbr:
        snapshot = await Reader()(vbr)
    assert {"sessions", "repositories"}.isdisjoint(snapshot.errors)
    assert {labels[1] for family, labels, _ in snapshot.samples["repositories"] if family.name.endswith("_info")} == {
        "one",
        "two",
    }
    assert any(family.name == "veeam_sessions_ended_total" for family, *_ in snapshot.samples["sessions"])

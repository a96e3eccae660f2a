"""The client against the simulated server, over TLS."""

from __future__ import annotations

import asyncio
import logging
import ssl
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.fake_server import by_clock
from tests.support.valid_replies import Checking
from veeam_client import VeeamClient, errors, models
from veeam_client.models import JobsResult, SessionModel
from veeam_client.operations import OPERATIONS, Operation
from veeam_client.rest import REVISION, REVISIONS
from veeam_client.runtime.decoder import Decoder
from veeam_client.runtime.timestamps import read_timestamp
from veeam_client.simulator import Mood, Simulator
from veeam_client.simulator.contract import packaged_contract
from veeam_client.simulator.requests import Requests
from veeam_client.transport.tls import InsecureConnectionWarning

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random


class Time:
    """One clock for the server and the client; it only moves when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 8, 25, 15, 20, 13, tzinfo=UTC) + timedelta(seconds=self.seconds)


@pytest.fixture
def clock() -> Time:
    return Time()


def client_of(server: Simulator, **settings: Any) -> VeeamClient:
    given: dict[str, Any] = {"username": server.username, "password": server.password, "verify": server.ssl_context}
    return VeeamClient(server.url, **given | settings)


async def test_ten_lines() -> None:
    async with Simulator(seed=3, jobs=20) as server:
        async with VeeamClient(
            server.url, username=server.username, password=server.password, verify=server.ssl_context
        ) as vbr:
            info = await vbr.service.get_server_info()
            jobs = await vbr.jobs.get_all_jobs(limit=5)
            session = await vbr.jobs.start_job(id=jobs.data[0].id)
        assert info.name == server.name
        assert isinstance(jobs, JobsResult)
        assert [str(job.id) for job in jobs.data] == [row["id"] for row in server.world.jobs[:5]]
        assert isinstance(session, SessionModel)
        counters = server.counters
        assert (counters.sign_ins, counters.sign_outs, counters.active_sessions) == (1, 1, 0)


async def test_a_certificate_is_checked_by_a_file_or_not_at_all(tmp_path: Path) -> None:
    async with Simulator(jobs=1) as server:
        authority = tmp_path / "ca.pem"
        authority.write_bytes(server.ca_pem)
        for verify in (authority, str(authority)):
            async with client_of(server, verify=verify, revision="1.3-rev0") as vbr:
                await vbr.service.get_server_time()
        with pytest.warns(InsecureConnectionWarning, match="can read the password"):
            unchecked = client_of(server, verify=False, revision="1.3-rev0")
        async with unchecked as vbr:
            await vbr.service.get_server_time()
        async with client_of(server, verify=True) as vbr:
            with pytest.raises(errors.TlsFailed, match="certificate"):
                await vbr.service.get_server_time()
        assert sum(server.counters.operations.values()) == 3


def parameter_value(kind: str, sample: Any) -> Any:
    """A sample of the contract as a caller would give it."""
    if kind.startswith("list["):
        items = sample if isinstance(sample, list) else [sample]  # some revisions take one
        return [parameter_value(kind[5:-1], item) for item in items]
    return read_timestamp(sample) if kind == "datetime" else sample


def arguments_for(operation: Operation, server: Simulator, revision: str) -> dict[str, Any]:
    """Something for every argument; ids are those of things that exist."""
    contract = packaged_contract(revision)
    described = contract.operations[operation.id]
    requests = Requests(server, contract)
    values = requests.path(described) | requests.query(described)
    known = [one for one in operation.parameters if one.wire in values]  # by the contract that is played
    given = {one.name: parameter_value(one.type, values[one.wire]) for one in known}
    if operation.id == "CreateToken":
        given["body"] = {"grant_type": "password", "username": server.username, "password": server.password}
    elif operation.body is not None and described.body:
        is_file = operation.body.type == "bytes"
        # A class of its own since there are several kinds, which says so itself.
        body: Any = None if is_file else requests.body(described)
        if operation.id == "StartMalwareBackupScan":
            body = {"type": "Backup"} | body
        given["body"] = b"\x00\x01" if is_file else model_of(operation.body.type, body)
    return given


def model_of(kind: str, value: Any) -> Any:
    return Decoder(strict=True).read(kind, value, models.__name__)


def fits(value: Any, kind: str | None) -> bool:
    match kind:
        case None:
            return value is None
        case "bytes":
            return isinstance(value, bytes) and bool(value)
        case "Any":
            return value is not None
        case _ if kind.startswith("list["):
            return isinstance(value, list) and all(fits(item, kind[5:-1]) for item in value)
        case _:
            return isinstance(value, getattr(models, kind))


@pytest.mark.parametrize("revision", [REVISION, *(pytest.param(one, marks=pytest.mark.full) for one in REVISIONS[1:])])
async def test_every_operation_through_its_method(revision: str) -> None:
    wrong: list[str] = []
    async with Simulator(jobs=20, revisions=[revision]) as server:
        checking = Checking(server, packaged_contract(revision))
        vbr = client_of(server, strict=True, verify=True, transport=checking, revision=revision)
        played = {id_: operation for id_, operation in OPERATIONS.items() if revision in operation.span}
        async with vbr:
            for operation in played.values():
                method = getattr(getattr(vbr, operation.namespace), operation.name)
                checking.operation = operation.id
                for choose in (arguments_for, required):
                    # What is started ends at once, so that the next call finds it done.
                    server.mood.run_seconds = 0
                    result = await method(**choose(operation, server, revision))
                    if not fits(result, operation.result) and not (result is None and operation.may_be_empty):
                        wrong.append(f"{operation.id}: {type(result).__name__}, not {operation.result}")
        assert set(server.counters.operations) == set(played)
        assert all(count >= 2 for count in server.counters.operations.values())
    assert checking.found == []
    assert wrong == []
    assert len(played) == len(packaged_contract(revision).operations)


def required(operation: Operation, server: Simulator, revision: str) -> dict[str, Any]:
    described = packaged_contract(revision).operations[operation.id]
    wires = {one["name"] for one in described.parameters if one.get("required")}
    needed = {one.name for one in operation.parameters if one.wire in wires}
    needed |= {"body"} if described.body_required else set()
    return {name: value for name, value in arguments_for(operation, server, revision).items() if name in needed}


async def test_a_server_says_no() -> None:
    async with Simulator(jobs=1) as server:
        async with client_of(server) as vbr:
            with pytest.raises(errors.NotFound, match="was not found") as caught:
                await vbr.jobs.get_job(id="00000000-0000-0000-0000-000000000001")
            assert caught.value.error_code == "NotFound"
            assert caught.value.resource_id == "00000000-0000-0000-0000-000000000001"
        async with client_of(server, revision="9.9-rev9") as vbr:
            with pytest.raises(errors.UnsupportedRevision, match=r"9\.9-rev9"):
                await vbr.service.get_server_time()
        async with client_of(server, password="wrong") as vbr:
            for _ in range(3):
                with pytest.raises(errors.AuthenticationError, match="password is incorrect"):
                    await vbr.jobs.get_all_jobs()
        assert (server.counters.failed_sign_ins, server.counters.active_sessions) == (1, 0)
    async with client_of(server) as vbr:
        with pytest.raises(errors.ConnectionFailed, match="could not connect"):
            await vbr.jobs.get_all_jobs()


async def test_many_coroutines_over_many_lives_of_a_token(clock: Time) -> None:
    async with Simulator(jobs=3, token_lifetime=2, clock=clock.now) as server:
        async with by_clock(client_of(server), clock) as vbr:

            async def poll() -> None:
                for _ in range(10):
                    await vbr.jobs.get_all_jobs(limit=1)
                    # Each call is the twentieth part of a second: 25 coroutines live through six tokens and more.
                    clock.seconds += 0.05

            await asyncio.gather(*(poll() for _ in range(25)))
        counters = server.counters
        assert counters.operations["GetAllJobs"] >= 250
        assert counters.sign_ins == 1
        # Renewed at half of its life, so about once a second; a refresh token that was used twice would have failed.
        assert 6 <= counters.refreshes <= 14
        assert counters.operations["CreateToken"] == 1 + counters.refreshes
        assert (counters.failed_refreshes, counters.active_sessions) == (0, 0)


async def test_a_token_that_the_server_ends_early(clock: Time) -> None:
    # The client's clock stands still, so it learns of each end from a refusal.
    async with Simulator(jobs=3, token_lifetime=2, clock=clock.now) as server:
        async with by_clock(client_of(server), Time()) as vbr:
            for _ in range(4):
                await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(20)))
                clock.seconds += 2
            await vbr.jobs.get_all_jobs()
        assert (server.counters.sign_ins, server.counters.refreshes) == (1, 4)
        assert server.counters.active_sessions == 0


async def test_leaving_after_the_end_of_the_access_token_signs_out(clock: Time) -> None:
    async with Simulator(jobs=1, clock=clock.now) as server:
        async with by_clock(client_of(server), clock) as vbr:
            await vbr.jobs.get_all_jobs()
            clock.seconds += 3600
        assert (server.counters.sign_outs, server.counters.active_sessions) == (1, 0)


async def test_a_restart_is_survived() -> None:
    server = Simulator(jobs=3)
    async with server:
        vbr = client_of(server)
        await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(10)))
    with pytest.raises(errors.ConnectionFailed):
        await vbr.jobs.get_all_jobs()
    async with server:
        results = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(10)))
        assert all(len(result.data) == 3 for result in results)
        # The new server knows neither token: one refused refresh, one sign-in.
        assert (server.counters.failed_refreshes, server.counters.sign_ins) == (1, 1)
        await vbr.close()
        assert server.counters.active_sessions == 0


async def test_leaving_a_server_that_is_gone(caplog: pytest.LogCaptureFixture) -> None:
    async with Simulator(jobs=1) as server:
        vbr = client_of(server)
        await vbr.jobs.get_all_jobs()
    await vbr.close()
    assert f"signing out of {server.url} failed: Logout on {server.url}: could not connect" in caplog.text


async def test_a_slow_server_is_timed_out() -> None:
    async with Simulator(jobs=1) as server, client_of(server, timeout=0.05) as vbr:
        await vbr.service.get_server_time()
        server.mood.latency = 3600
        with pytest.raises(errors.TimedOut, match="raise timeout="):
            await vbr.service.get_server_time()
        server.mood.latency = 0


class Stuck(Mood):
    """Never answers, once it is told so, and says when so many requests wait for their answer."""

    def __init__(self) -> None:
        super().__init__()
        self.left = -1
        self.reached = asyncio.Event()

    def delay(self, random: Random, operation: str = "") -> float:  # noqa: ARG002 - whatever is asked
        self.left -= 1
        if self.left == 0:
            self.reached.set()
        return 3600 if self.left >= 0 else super().delay(random)


async def test_cancelling_leaves_nothing_behind() -> None:
    before = asyncio.all_tasks()
    mood = Stuck()
    async with Simulator(jobs=1, mood=mood) as server:
        async with client_of(server) as vbr:
            await vbr.jobs.get_all_jobs()
            # As many as the client has connections; the others wait for one.
            mood.left = 8
            calls = [asyncio.create_task(vbr.jobs.get_all_jobs()) for _ in range(20)]
            await mood.reached.wait()
            for call in calls:
                call.cancel()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in results)
            await vbr.jobs.get_all_jobs()
        assert server.counters.active_sessions == 0
    assert asyncio.all_tasks() == before


async def test_no_secret_is_logged_on_the_way(clock: Time, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    tokens = set[str]()
    async with (
        Simulator(jobs=1, clock=clock.now) as server,
        by_clock(client_of(server, transport="httpx"), clock) as vbr,
    ):
        for _ in range(3):
            await vbr.jobs.get_all_jobs()
            held = vbr.tokens
            assert held is not None
            tokens |= {str(held.to_json()[name]) for name in ("access_token", "refresh_token")}
            clock.seconds += 900
    assert len(tokens) == 6
    assert {"httpcore.connection", "httpcore.http11", "veeam_client"} <= {one.name for one in caplog.records}
    for record in caplog.records:
        for secret in (server.password, *tokens):
            assert secret not in record.getMessage()
            assert secret not in str(vars(record))


def test_two_clients_of_different_settings_share_nothing() -> None:
    strict, lax = (
        VeeamClient("vbr01", strict=True),
        VeeamClient("vbr02", verify=ssl.create_default_context()),
    )
    assert strict._requester.decoder is not lax._requester.decoder
    assert strict._requester.transport is not lax._requester.transport
    assert strict.jobs is strict.jobs
    assert strict.jobs is not lax.jobs

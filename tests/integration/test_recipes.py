"""Recipes against the simulated server: they work, and whatever fails on the way, they say and undo what they did."""

from __future__ import annotations

import asyncio
import itertools
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import evolve

from tests.support.driven import Failing, client_of, clock
from veeam_client import VeeamClient, errors, recipes
from veeam_client.auth import Tokens
from veeam_client.models import EFlrMountModeType, EFlrType, FlrAutoUnmountModel, LinuxHostModel, WindowsFlrMountSpec
from veeam_client.recipes.servers import IN_USE
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from veeam_client.simulator import Clock

    Recipe = Callable[[VeeamClient, Callable[[object], object]], Awaitable[Any]]

__all__ = ["clock"]

SIZE = 3_000_000
PASSWORD = "open-sesame-71"
NAME = "lin01.example.com"


@pytest.fixture
def is_patient(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    """Do not wait in earnest until credentials are free."""
    patience = evolve(IN_USE, attempts=2, first_wait=0, on_retry=lambda *_: clock.advance(60))
    monkeypatch.setattr("veeam_client.recipes.servers.IN_USE", patience)


def silent(_: object) -> None:
    pass


def simulator(clock: Clock, **settings: Any) -> Simulator:
    given = {"jobs": 8, "clock": clock, "download_size": SIZE, "mood": Mood(run_seconds=3)}
    return Simulator(**{**given, **settings})


async def every_failure(server: Simulator, recipe: Recipe) -> list[tuple[str, errors.RecipeFailed]]:
    """Run a recipe until it succeeds, and let its first request fail, then its second, and so on."""
    failures: list[tuple[str, errors.RecipeFailed]] = []
    while True:
        transport = Failing(server, len(failures))
        async with client_of(server, transport=transport) as vbr:
            try:
                await recipe(vbr, silent)
            except errors.RecipeFailed as error:
                failures.append((str(transport.failed), error))
            else:
                assert transport.failed is None
                break
    for _, failure in failures:
        assert server.url in str(failure)
        assert PASSWORD not in str(failure)
    return failures


async def names_of(vbr: VeeamClient, count: int) -> list[str]:
    states = (await vbr.jobs.get_all_jobs_states()).data
    return [job.name for job in states if job.status == "inactive" and job.objects_count][:count]


# --- jobs ---


async def test_jobs_by_name(clock: Clock) -> None:
    reported: list[str] = []
    async with simulator(clock) as server, client_of(server) as vbr:
        names = await names_of(vbr, 2)
        ended = await recipes.start_jobs(
            vbr, [names[0].upper(), names[1]], on_progress=lambda it: reported.append(str(it))
        )

    assert list(ended) == [names[0].upper(), names[1]]
    assert [session and session.state for session in ended.values()] == ["Stopped", "Stopped"]
    assert reported[:4] == ["find the jobs", f"start {names[0].upper()}", f"start {names[1]}", "wait for the jobs"]
    assert any("100 %" in line for line in reported)


async def test_jobs_that_have_nothing_to_do(clock: Clock) -> None:
    async with simulator(clock, mood=Mood(starts_nothing=True)) as server, client_of(server) as vbr:
        names = await names_of(vbr, 2)
        assert await recipes.start_jobs(vbr, names) == dict.fromkeys(names)


async def test_a_name_that_no_job_has_starts_none(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        names = await names_of(vbr, 1)
        with pytest.raises(errors.RecipeFailed, match=r"find the jobs failed: .*no job no-such-job"):
            await recipes.start_jobs(vbr, [*names, "no-such-job"])
        assert server.counters.operations["StartJob"] == 0


async def test_jobs_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as server:
        async with client_of(server) as vbr:
            names = await names_of(vbr, 2)

        async def recipe(vbr: VeeamClient, tell: Callable[[object], object]) -> None:
            clock.advance(3600)  # what an earlier try started has ended
            await recipes.start_jobs(vbr, names, on_progress=tell)

        failures = await every_failure(server, recipe)

    by_step = {failure.step: failure.done for _, failure in failures}
    first, second = (f"started: {name}" for name in names)
    assert by_step["find the jobs"] == []
    assert by_step[f"start {names[1]}"] == [first]
    assert by_step["wait for the jobs"] == [first, second]


@pytest.mark.parametrize(("result", "raises"), [("Failed", True), ("Warning", False)])
async def test_jobs_that_fail(clock: Clock, result: Any, raises: bool) -> None:  # noqa: FBT001
    async with simulator(clock, mood=Mood(run_result=result)) as server, client_of(server) as vbr:
        names = await names_of(vbr, 2)
        if not raises:
            assert len(await recipes.start_jobs(vbr, names)) == 2
            return
        with pytest.raises(errors.RecipeFailed, match="wait for the jobs failed") as caught:
            await recipes.start_jobs(vbr, names)

    assert isinstance(caught.value.__cause__, errors.WorkFailed)
    assert len(caught.value.__cause__.works) == 2


# --- configuration ---


async def test_a_configuration_from_one_server_to_another(clock: Clock) -> None:
    reported: list[str] = []
    async with (
        simulator(clock) as old,
        simulator(clock, seed=2, jobs=0) as new,
        client_of(old) as source,
        client_of(new) as target,
    ):
        configuration = json.loads(json.dumps(await recipes.export_configuration(source)))
        before = len(await target.paginate(target.jobs.get_all_jobs).collect())
        counts = await recipes.import_configuration(
            target, configuration, on_progress=lambda it: reported.append(str(it))
        )
        jobs = await target.paginate(target.jobs.get_all_jobs).collect()
        expected = {job.name for job in await source.paginate(source.jobs.get_all_jobs).collect()}

    assert counts["jobs"] == 8 == len(jobs) - before
    assert {job.name for job in jobs} >= expected
    parts = ["credentials", "servers", "repositories", "proxies", "jobs"]
    assert [line for line in reported if line.startswith("import ")] == [f"import {part}" for part in parts]


async def test_secrets_do_not_leave_the_server() -> None:
    account = {
        "uniqueId": "1", "type": "Linux", "username": "root", "password": PASSWORD,
        "linuxAdditionalSettings": {
            "privateKey": PASSWORD, "passphrase": PASSWORD, "rootPassword": PASSWORD, "useSu": True,
        },
    }  # fmt: skip

    def answer(request: httpx.Request) -> httpx.Response:
        parts = {"credentials": [account], "proxies": [], "jobs": []}
        part = request.url.path.split("/")[-2]
        return httpx.Response(200, json={part: parts[part]} if part in parts else {})

    auth = Tokens(access_token="good")
    async with VeeamClient("vbr01", auth=auth, transport=httpx.MockTransport(answer)) as vbr:
        configuration = await recipes.export_configuration(vbr)

    assert PASSWORD not in json.dumps(configuration)
    (exported,) = configuration["credentials"]["credentials"]
    assert exported["username"] == "root"
    assert exported["linuxAdditionalSettings"] == {"useSu": True}


async def test_an_export_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as server:
        failures = await every_failure(server, lambda vbr, tell: recipes.export_configuration(vbr, on_progress=tell))

    parts = ["credentials", "servers", "repositories", "proxies", "jobs"]
    assert [failure.step for _, failure in failures] == [f"export {part}" for part in parts]
    assert [len(failure.done) for _, failure in failures] == [0, 1, 2, 3, 4]


async def test_an_import_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as old, client_of(old) as source:
        configuration = await recipes.export_configuration(source)
        async with simulator(clock, seed=2, jobs=0) as new:
            failures = await every_failure(
                new, lambda vbr, tell: recipes.import_configuration(vbr, configuration, on_progress=tell)
            )

    done = {failure.step: len(failure.done) for _, failure in failures}
    assert done == {
        "import credentials": 0, "import servers": 1, "import repositories": 2, "import proxies": 3, "import jobs": 4,
    }  # fmt: skip


async def test_a_part_that_cannot_be_imported(clock: Clock) -> None:
    part = {"credentials": [{"uniqueId": "1", "type": "Standard", "username": "svc"}]}
    async with simulator(clock, mood=Mood(run_result="Failed")) as server, client_of(server) as vbr:
        with pytest.raises(errors.RecipeFailed, match="import credentials failed"):
            await recipes.import_configuration(vbr, {"credentials": part, "jobs": {"jobs": []}})
        with pytest.raises(errors.InvalidArgument, match="no part tapes"):
            await recipes.import_configuration(vbr, {"tapes": {}})


# --- servers ---


def add_linux(vbr: VeeamClient, tell: Callable[[object], object] = silent, **options: Any) -> Awaitable[LinuxHostModel]:
    given: dict[str, Any] = {"username": "root", "password": PASSWORD, "fingerprint": lambda _: True}
    return recipes.add_linux_server(vbr, NAME, on_progress=tell, **given | options)  # type: ignore[return-value]


async def accounts(vbr: VeeamClient) -> int:
    return len(await vbr.paginate(vbr.credentials.get_all_creds).collect())


async def test_a_linux_server(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await accounts(vbr)
        with pytest.raises(errors.RecipeFailed) as caught:
            await add_linux(vbr, fingerprint="")
        shown = str(caught.value).partition("shows the fingerprint '")[2].partition("'")[0]
        added = await add_linux(vbr, fingerprint=shown)
        assert isinstance(added, LinuxHostModel)
        assert added.name == NAME
        assert await accounts(vbr) == before + 1
        with pytest.raises(errors.RecipeFailed, match="is there already"):
            await add_linux(vbr)
        # One that was there before stays.
        assert await vbr.managed_servers.get_managed_server(id=added.id) == added


@pytest.mark.parametrize("fingerprint", ["SHA256:other", "", lambda _: False])
async def test_a_wrong_fingerprint_sends_no_password(clock: Clock, fingerprint: Any) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        with pytest.raises(errors.RecipeFailed, match="not the expected one") as caught:
            await add_linux(vbr, fingerprint=fingerprint)
        assert server.counters.operations["CreateCreds"] == 0
    assert caught.value.done == []


@pytest.mark.usefixtures("is_patient")
async def test_a_linux_server_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await accounts(vbr)
        steps = set[str]()
        for number in itertools.count():
            transport = Failing(server, number)
            async with client_of(server, transport=transport) as failing:
                try:
                    added = await add_linux(failing)
                except errors.RecipeFailed as error:
                    failure = error
                else:
                    break
            steps.add(failure.step)
            if failure.step == f"read {NAME}":
                assert failure.done[-1] == f"server added: {NAME}"
                (left,) = await named(vbr)
                await vbr.run(vbr.managed_servers.delete_managed_server, id=left.id)
                clock.advance(60)
                await vbr.credentials.delete_creds(id=left.credentials_id)
            assert await named(vbr) == []
            assert await accounts(vbr) == before, failure
            assert len(failure.done) == (3 if failure.step == f"read {NAME}" else 0)

    assert added.name == NAME
    assert steps == {
        f"look for {NAME}", f"read the fingerprint of {NAME}", "create credentials for root", f"add {NAME}",
        f"read {NAME}",
    }  # fmt: skip


async def named(vbr: VeeamClient) -> list[Any]:
    return await vbr.paginate(vbr.managed_servers.get_all_managed_servers, name_filter=NAME).collect()


@pytest.mark.usefixtures("is_patient")
async def test_a_linux_server_that_cannot_be_added(clock: Clock) -> None:
    def succeed_from_now(text: object) -> None:
        if str(text).startswith("undo"):
            server.mood = Mood()

    async with simulator(clock, mood=Mood(run_result="Failed")) as server, client_of(server) as vbr:
        before = await accounts(vbr)
        with pytest.raises(errors.RecipeFailed, match=r"add lin01\.example\.com failed") as caught:
            await add_linux(vbr, succeed_from_now)
        assert await accounts(vbr) == before
        assert await named(vbr) == []
    assert caught.value.undone == [f"adding begun: {NAME}", "credentials created: root"]
    assert caught.value.done == []


@pytest.mark.usefixtures("is_patient")
async def test_what_cannot_be_undone_is_among_what_is_done(clock: Clock) -> None:
    async with (
        simulator(clock, mood=Mood(run_result="Failed")) as server,
        client_of(server, transport=Failing(server, -1, "DELETE")) as vbr,
    ):
        with pytest.raises(errors.RecipeFailed) as caught:
            await add_linux(vbr)
    assert caught.value.done == ["credentials created: root"]
    assert caught.value.undone == [f"adding begun: {NAME}"]


# --- files ---


async def folder(vbr: VeeamClient, to: Path, tell: Callable[[object], object] = silent) -> Any:
    point = (await vbr.restore_points.get_all_object_restore_points(limit=1)).data[0]
    spec = WindowsFlrMountSpec(
        restore_point_id=point.id,
        type_=EFlrType.WINDOWS,
        auto_unmount=FlrAutoUnmountModel(is_enabled=True),
        mount_mode=EFlrMountModeType.AUTOMATIC,
    )
    return await recipes.download_folder(vbr, spec, "C:\\Users", to, on_progress=tell)


async def mounts(vbr: VeeamClient) -> int:
    return len(await vbr.paginate(vbr.backup_browsers.get_all_flr_browse_sessions).collect())


async def test_a_folder_of_a_restore_point(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await mounts(vbr)
        received = await folder(vbr, tmp_path / "users.zip")
        assert await mounts(vbr) == before

    assert received.size == SIZE == (tmp_path / "users.zip").stat().st_size


async def test_a_folder_with_a_failure_at_every_request(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server:
        async with client_of(server) as vbr:
            before = await mounts(vbr)
        still_mounted = 0
        steps: set[str] = set()
        for number in itertools.count(1):  # the first request only finds a restore point
            transport = Failing(server, number)
            async with client_of(server, transport=transport) as vbr:
                try:
                    await folder(vbr, tmp_path / "users.zip")
                except errors.RecipeFailed as error:
                    failure = error
                else:
                    break
                steps.add(failure.step)
                has_mounted = failure.step != "mount the restore point"
                still_mounted += str(transport.failed).endswith("/unmount")
                assert (len(failure.done) + len(failure.undone) == 1) is has_mounted
                assert bool(failure.done) is (failure.step == "clearing up")
                transport.at = -1
                assert await mounts(vbr) == before + still_mounted, transport.failed

    assert still_mounted == 1
    assert steps == {
        "mount the restore point", "browse C:\\Users", "prepare C:\\Users with 24 items", "download C:\\Users",
        "clearing up",
    }  # fmt: skip


async def test_a_download_that_breaks_off_is_unmounted(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await mounts(vbr)

        def cut(text: object) -> None:
            server.mood = Mood(half_body=1.0 if text == "download C:\\Users" else 0.0)

        with pytest.raises(errors.RecipeFailed, match="the download broke off") as caught:
            await folder(vbr, tmp_path / "users.zip", cut)
        server.mood = Mood()
        assert await mounts(vbr) == before

    assert isinstance(caught.value.__cause__, errors.TransferBroken)
    assert not (tmp_path / "users.zip").exists()


async def test_who_is_cancelled_unmounts_too(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await mounts(vbr)

        def cancel(text: object) -> None:
            if str(text).startswith("download"):
                running.cancel()

        running = asyncio.ensure_future(folder(vbr, tmp_path / "users.zip", cancel))
        with pytest.raises(asyncio.CancelledError):
            await running
        assert server.counters.operations["StartFlrMount"] == 1
        assert await mounts(vbr) == before


# --- logs and licence ---


async def test_logs(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        received = await recipes.download_logs(vbr, tmp_path / "logs.zip", since=clock(), until=clock())
        assert received.size == SIZE
        with pytest.raises(errors.RecipeFailed, match="cannot be written") as caught:
            await recipes.download_logs(vbr, tmp_path)
    assert caught.value.done[0].startswith("bundle made: session")


async def test_logs_with_a_failure_at_every_request(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server:
        failures = await every_failure(
            server, lambda vbr, tell: recipes.download_logs(vbr, tmp_path / "logs.zip", on_progress=tell)
        )

    assert {(failure.step, len(failure.done)) for _, failure in failures} == {
        ("bundle the logs", 0),
        ("download the bundle", 1),
    }
    assert not list(tmp_path.glob("*.part"))  # noqa: ASYNC240  # a look at a folder


async def test_a_licence(clock: Clock, tmp_path: Path) -> None:
    file, reported = tmp_path / "new.lic", list[str]()
    file.write_text("instances=500\nlicensee=Example\n")
    async with simulator(clock) as server, client_of(server) as vbr:
        licence = await recipes.install_licence(vbr, file, on_progress=lambda it: reported.append(str(it)))

    assert licence.instance_license_summary is not None
    assert licence.instance_license_summary.licensed_instances_number == 500
    assert any(line.startswith("instances: ") and line.endswith(" of 500 used") for line in reported)


async def test_a_licence_with_a_failure_at_every_request(clock: Clock, tmp_path: Path) -> None:
    file = tmp_path / "new.lic"
    file.write_text("instances=500\n")
    async with simulator(clock) as server:
        failures = await every_failure(server, lambda vbr, tell: recipes.install_licence(vbr, file, on_progress=tell))
        async with client_of(server) as vbr:
            with pytest.raises(errors.RecipeFailed, match=r"read .*missing\.lic failed"):
                await recipes.install_licence(vbr, tmp_path / "missing.lic")

    assert [(failure.step, failure.done) for _, failure in failures] == [
        ("install the licence", []), ("read its use", ["licence installed"]),
    ]  # fmt: skip

"""The programs that change something: a password everywhere, a repository, a restored file."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.programs import ADMINISTRATOR, ask, ended, run, simulator, start, until, write_fleet
from veeam_client.models import EFlrItemType, EFlrMountModeType, FlrAutoUnmountModel, LinuxFlrMountSpec
from veeam_client.recipes import with_mount_server
from veeam_client.simulator import Mood, Simulator, in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from veeam_client import VeeamClient

SIZE = 300_000
MOUNTS = "/api/v1/backupBrowser/flr"
CREDENTIALS = "/api/v1/credentials"


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[Simulator, ...]]:
    with in_thread(simulator(1, download_size=SIZE), simulator(2)) as running:
        yield running


# --- a password everywhere ---


def test_a_password_is_changed_where_it_belongs_and_nowhere_else(
    servers: tuple[Simulator, ...], tmp_path: Path
) -> None:
    expected: dict[str, set[str]] = {}
    for server in servers:
        table = server.world.tables[CREDENTIALS]
        kinds = [(row, number) for number in table.numbers if (row := table.row(number))]
        standard = [(row, number) for row, number in kinds if row["type"] == "Standard"][:2]
        linux = [(row, number) for row, number in kinds if row["type"] == "Linux"][:2]
        for (row, number), name in zip(standard, ("CORP\\svc-backup", "corp\\SVC-backup"), strict=True):
            table.replace(number, {**row, "username": name})
        for (row, number), way in zip(linux, ("Password", "PrivateKey"), strict=True):
            table.replace(number, {**row, "username": "CORP\\svc-backup", "authenticationType": way})
        expected[server.name] = {row["id"] for row, _ in [*standard, linux[0]]}
    one, two = servers
    command = ("change_password.py", "CORP\\svc-backup", "--new-password", "file:new")
    (tmp_path / "new").write_text("new-password-71\n", encoding="utf-8")
    (tmp_path / "new").chmod(0o600)

    fleet = write_fleet(tmp_path, *servers, role=ADMINISTRATOR, down="vbr-away")
    dry = run(*command, "--fleet", fleet, "--dry-run", cwd=tmp_path)
    assert (dry.returncode, dry.stdout.count("to be changed"), one.world.passwords) == (1, 6, {})

    # A server that is away, and one that fails, keep nothing from the other.
    two.mood.failing = frozenset({"ChangePasswordForCreds"})
    done = run(*command, "--fleet", fleet, cwd=tmp_path)
    two.mood.failing = frozenset()
    assert done.returncode == 1
    assert "vbr-away: " in done.stderr
    assert done.stdout.count("FAILED: ") == 3
    assert done.stdout.count("left alone: it holds no password") == 2
    assert one.world.passwords == dict.fromkeys(expected[one.name], "new-password-71")
    assert two.world.passwords == {}

    fleet = write_fleet(tmp_path, *servers, role=ADMINISTRATOR)
    again = run(*command, "--fleet", fleet, "--server", "*-02", cwd=tmp_path)
    assert (again.returncode, again.stderr, again.stdout.count(": changed\n")) == (0, "", 3)
    assert two.world.passwords == dict.fromkeys(expected[two.name], "new-password-71")


def test_a_viewer_changes_no_password(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    record = next(row for row in servers[0].world.tables[CREDENTIALS] if row["type"] == "Standard")
    before = dict(servers[0].world.passwords)
    fleet = write_fleet(tmp_path, servers[0])
    command = ("change_password.py", record["username"], "--fleet", fleet)
    done = run(*command, cwd=tmp_path, NEW_PASSWORD="new-password-71")
    assert (done.returncode, servers[0].world.passwords) == (1, before)
    nobody = run("change_password.py", "nobody", "--fleet", fleet, cwd=tmp_path, NEW_PASSWORD="new-password-71")
    assert (nobody.returncode, nobody.stderr) == (1, "no server has credentials of nobody\n")
    managed = next(row for row in servers[0].world.tables[CREDENTIALS] if row["type"] == "ManagedService")
    keyless = run("change_password.py", managed["username"], "--fleet", fleet, cwd=tmp_path, NEW_PASSWORD="x")
    assert (keyless.returncode, "left alone: it holds no password" in keyless.stdout) == (1, True)
    nothing = run(*command, cwd=tmp_path)
    assert nothing.returncode == 2
    assert "the environment variable NEW_PASSWORD is not set" in nothing.stderr


# --- a repository ---


@pytest.mark.parametrize(
    ("host", "path", "kind"),
    [("repo01.example.com", "/backups/new", "LinuxLocal"), ("REPO02.example.com", "E:\\New", "WinLocal")],
)
def test_a_repository_is_added_once(
    servers: tuple[Simulator, ...], tmp_path: Path, host: str, path: str, kind: str
) -> None:
    server = servers[0]
    name = f"New {kind}"
    fleet = write_fleet(tmp_path, server, role=ADMINISTRATOR)
    command: tuple[Any, ...] = ("add_repository.py", "--fleet", fleet, "--server", server.name, "--host", host)
    command += ("--path", path, "--name", name, "--tasks", 4)

    def there() -> list[dict[str, Any]]:
        return [row for row in server.world.repositories if row["name"].casefold() == name.casefold()]

    dry = run(*command, "--dry-run", cwd=tmp_path)
    assert (dry.returncode, there()) == (0, [])
    assert "would be added" in dry.stdout
    done = run(*command, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    (row,) = there()
    assert (row["type"], row["repository"]["path"], row["repository"]["maxTaskCount"]) == (kind, path, 4)
    managed = next(one for one in server.world.infrastructure.servers if one["name"].casefold() == host.casefold())
    assert row["hostId"] == managed["id"]
    again = run(*command, cwd=tmp_path)
    assert (again.returncode, again.stdout) == (0, f"{name} is there already: {row['id']}\n")
    other = run(*command, "--path", "/elsewhere", cwd=tmp_path)
    assert other.returncode == 1
    assert "somewhere else" in other.stderr
    assert there() == [row]


def test_a_repository_that_cannot_be_added(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    server = servers[0]
    fleet = write_fleet(tmp_path, server, role=ADMINISTRATOR)
    command = ("add_repository.py", "--fleet", fleet, "--path", "/x", "--name", "Never", "--server")
    wrong = run(*command, "nobody", "--host", "repo01.example.com", cwd=tmp_path)
    assert (wrong.returncode, "there is no server 'nobody'" in wrong.stderr) == (2, True)
    unknown = run(*command, server.name, "--host", "nowhere", cwd=tmp_path)
    assert (unknown.returncode, "there is no managed server nowhere" in unknown.stderr) == (1, True)
    server.mood = Mood(run_seconds=0.2, run_result="Failed")
    failed = run(*command, server.name, "--host", "repo01.example.com", cwd=tmp_path)
    server.mood = Mood(run_seconds=0.2)
    assert (failed.returncode, "did not succeed" in failed.stderr) == (1, True)


# --- a file ---


def a_file(server: Simulator) -> tuple[str, str, str]:
    """Find a machine, and a folder and a file in its newest good restore point."""

    async def look(vbr: VeeamClient) -> tuple[str, str, str]:
        points = await vbr.paginate(vbr.restore_points.get_all_object_restore_points).collect()
        good = [point for point in points if point.malware_status in {"Clean", "Informative"}]
        linux = [one for one in good if one.guest_os_family == "Linux" and "StartFlrRestore" in one.allowed_operations]
        newest = max(linux, key=lambda point: point.creation_time)
        folder = "/srv/share"
        spec = LinuxFlrMountSpec(
            restore_point_id=newest.id,
            auto_unmount=FlrAutoUnmountModel(is_enabled=False),
            mount_mode=EFlrMountModeType.AUTOMATIC,
        )
        mount = await vbr.restore.start_flr_mount(body=await with_mount_server(vbr, spec))
        browse = vbr.paginate(vbr.backup_browsers.browse_flr_mount, session_id=mount.session_id, body={"path": folder})
        files = [item.name async for item in browse if item.type_ == EFlrItemType.FILE]
        await vbr.run(vbr.restore.stop_flr_mount, session_id=mount.session_id)
        return newest.name, folder, files[0]

    return ask(server, look)


@pytest.fixture(scope="module")
def restore(servers: tuple[Simulator, ...]) -> tuple[Any, ...]:
    machine, folder, name = a_file(servers[0])
    return ("restore_file.py", "--server", servers[0].name, "--machine", machine, f"{folder}/{name}")


def mounts(server: Simulator) -> int:
    return len(server.world.tables[MOUNTS])


def test_a_file_comes_back_whole(servers: tuple[Simulator, ...], restore: tuple[Any, ...], tmp_path: Path) -> None:
    server = servers[0]
    before = mounts(server), server.counters.operations["StopFlrMount"]
    fleet = write_fleet(tmp_path, server, role="RestoreOperator", down="vbr-away")
    done = run(*restore, "file.zip", "--fleet", fleet, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "file.zip").read_bytes() == (bytes(range(256)) * (SIZE // 256 + 1))[:SIZE]
    assert f"file.zip: {SIZE} bytes" in done.stdout
    assert "unmounted" in done.stderr
    assert (mounts(server), server.counters.operations["StopFlrMount"]) == (before[0], before[1] + 1)


@pytest.mark.parametrize(
    ("failing", "expected"),
    [
        ("DownloadFlrItem", "failed: DownloadFlrItem on "),
        ("PrepareFlrItemDownload", "failed: PrepareFlrItemDownload on "),
        ("BrowseFlrMount", "failed: BrowseFlrMount on "),
    ],
)
def test_the_mount_is_gone_when_a_step_fails(
    servers: tuple[Simulator, ...], restore: tuple[Any, ...], tmp_path: Path, failing: str, expected: str
) -> None:
    server = servers[0]
    before = mounts(server)
    fleet = write_fleet(tmp_path, server, role="RestoreOperator")
    server.mood.failing = frozenset({failing})
    done = run(*restore, "file.zip", "--fleet", fleet, cwd=tmp_path)
    server.mood.failing = frozenset()
    assert (done.returncode, mounts(server)) == (1, before)
    assert expected in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["fleet.toml"]


def test_the_mount_is_gone_after_sigterm_and_ctrl_c(restore: tuple[Any, ...], tmp_path: Path) -> None:
    # More than anybody waits for; it is made while it is sent.
    with in_thread(simulator(1, download_size=500_000_000_000)) as (server,):
        fleet = write_fleet(tmp_path, server, role="RestoreOperator")
        for number in (signal.SIGTERM, signal.SIGINT):
            process = start(*restore, "file.zip", "--fleet", fleet, cwd=tmp_path)
            until(lambda: [part for part in tmp_path.glob("*.part") if part.stat().st_size > 0])
            assert mounts(server) == 1
            process.send_signal(number)
            done = ended(process)
            assert (done.returncode, mounts(server)) == (130, 0)
            assert done.stderr.endswith("unmounted\ninterrupted\n")
            assert [path.name for path in tmp_path.iterdir()] == ["fleet.toml"]
        assert server.counters.active_sessions == 0


def test_who_leaves_while_the_server_mounts_leaves_no_mount(
    servers: tuple[Simulator, ...], restore: tuple[Any, ...], tmp_path: Path
) -> None:
    server = servers[0]
    before = mounts(server), server.counters.operations["StartFlrMount"]
    fleet = write_fleet(tmp_path, server, role="RestoreOperator")
    server.mood.latency = {"StartFlrMount": 0.5}
    process = start(*restore, "file.zip", "--fleet", fleet, cwd=tmp_path)
    assert process.stderr is not None
    assert "restore point of" in process.stderr.readline()
    until(lambda: server.counters.in_flight)
    assert server.counters.operations["StartFlrMount"] == before[1], "not answered yet"
    process.send_signal(signal.SIGTERM)
    done = ended(process)
    server.mood.latency = 0
    assert (done.returncode, mounts(server)) == (130, before[0])
    assert server.counters.operations["StartFlrMount"] == before[1] + 1
    assert done.stderr == "unmounted\ninterrupted\n"


def test_what_is_not_there_is_not_restored(
    servers: tuple[Simulator, ...], restore: tuple[Any, ...], tmp_path: Path
) -> None:
    server = servers[0]
    before = mounts(server)
    fleet = write_fleet(tmp_path, server, role="RestoreOperator")
    missing = run(*restore[:-1], "/srv/share/nothing.txt", "file.zip", "--fleet", fleet, cwd=tmp_path)
    assert (missing.returncode, mounts(server)) == (1, before)
    assert "there is no /srv/share/nothing.txt in it" in missing.stderr
    other = run(*restore, "file.zip", "--fleet", fleet, "--machine", f"{restore[4][:-1]}*", cwd=tmp_path)
    assert (other.returncode, "has no restore point to take files from" in other.stderr) == (1, True)
    early = run(*restore, "file.zip", "--fleet", fleet, "--before", "2001-01-01", cwd=tmp_path)
    assert (early.returncode, mounts(server)) == (1, before)
    assert "has no restore point to take files from" in early.stderr


def test_files_come_from_infected_points_only_if_allowed(
    servers: tuple[Simulator, ...], restore: tuple[Any, ...], tmp_path: Path
) -> None:
    server = servers[0]
    points = server.world.tables["/api/v1/restorePoints"]
    fleet = write_fleet(tmp_path, server, role="RestoreOperator")
    rows = {number: row for number in points.numbers if (row := points.row(number))["name"] == restore[4]}
    for number, row in rows.items():
        points.replace(number, {**row, "malwareStatus": "Infected"})
    refused = run(*restore, "file.zip", "--fleet", fleet, cwd=tmp_path)
    allowed = run(*restore, "file.zip", "--fleet", fleet, "--allow-infected", cwd=tmp_path)
    for number, row in rows.items():
        points.replace(number, row)
    assert (refused.returncode, allowed.returncode) == (1, 0), allowed.stderr
    assert "has no restore point to take files from" in refused.stderr

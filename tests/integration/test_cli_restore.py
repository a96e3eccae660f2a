"""Restore this file: which restore points there are, and a file or a folder of one brought here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Veeam, veeam_in

if TYPE_CHECKING:
    from collections.abc import Iterator

MACHINE = "lyon-intranet-03"


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("restore"), is_running=True) as veeam:
        for server in veeam.servers:
            server.mood.run_seconds = 0.2
        yield veeam
        assert veeam.open_sessions() == 0


def points(veeam: Veeam, machine: str = MACHINE, *more: str) -> list[Any]:
    return list(veeam("restore-points", machine, "-o", "json", *more).json)


def item_of(veeam: Veeam, folder: str, kind: str) -> str:
    """The name of a file or folder that is in a backup: of the same place, the same each time it is mounted."""
    on_b = ("--select", "vbr-b")
    point = next(point for point in points(veeam) if point["malware_status"] == "Clean")
    host = veeam("call", "GetDefaultMountServer", "--all", *on_b).json[0]["id"]
    system = "Windows" if point["guest_os_family"] == "Windows" else "Linux"
    body = f"""{{"restorePointId": "{point["id"]}", "type": "{system}", "autoUnmount": {{"isEnabled": true}},
        "mountMode": "Automatic", "mountServer": {{"mountServerType": "MountServer", "mountServerId": "{host}"}}}}"""
    mounted = veeam("call", "StartFlrMount", "--body", body, *on_b).json["sessionId"]
    browsed = veeam(
        "call", "BrowseFlrMount", "--session-id", mounted, "--body", f'{{"path": "{folder}"}}', "--all", *on_b
    ).json
    veeam("call", "StopFlrMount", "--session-id", mounted, "--wait", *on_b)
    return next(str(item["name"]) for item in browsed if item["type"] == kind)


def mounts(veeam: Veeam) -> list[Any]:
    return list(veeam("call", "GetAllFlrBrowseSessions", "--all", "--select", "vbr-b").json)


def test_the_restore_points_of_a_machine(veeam: Veeam) -> None:
    found = points(veeam)
    assert len(found) > 1
    assert {(row["server"], row["name"]) for row in found} == {("vbr-b", MACHINE)}
    made = [row["creation_time"] for row in found]
    assert made == sorted(made, reverse=True)
    assert points(veeam, MACHINE.upper()) == found
    assert points(veeam, MACHINE, "--limit", "1") == found[:1]
    globbed = points(veeam, "lyon-intranet-0?")
    assert {row["name"] for row in globbed} > {MACHINE}
    assert points(veeam, MACHINE, "--until", made[-1]) in ([], found[-1:])
    nothing = veeam("restore-points", "nobody", "-q", "--exit-code", "none")
    assert (nothing.code, nothing.out) == (4, "")


@pytest.mark.parametrize("kind", ["File", pytest.param("Folder", marks=pytest.mark.full)])
def test_a_file_and_a_folder_are_restored_and_nothing_stays_mounted(kind: str, veeam: Veeam) -> None:
    is_windows = points(veeam)[0]["guest_os_family"] == "Windows"
    folder = "C:\\\\Users" if is_windows else "/home"
    name = item_of(veeam, folder, kind)
    path = f"C:\\Users\\{name}" if is_windows else f"/home/{name}"
    before = mounts(veeam)
    ended = veeam("restore", "file", MACHINE, path, "--to", f"here/{kind}", "--reason", "lost")
    assert ended.code == 0, ended.err
    written = veeam.folder / "here" / kind / name
    assert f"written: here/{kind}/{name}" in ended.err
    assert written.stat().st_size > 0
    assert [path.name for path in written.parent.iterdir()] == [name]  # and nothing that was in between
    assert mounts(veeam) == before
    again = veeam("restore", "file", MACHINE, path, "--to", f"here/{kind}")
    assert again.code == 1
    assert "is there already; nothing was written" in again.err
    assert mounts(veeam) == before
    assert veeam("restore", "file", MACHINE, path, "--to", f"here/{kind}", "--overwrite", "-q").code == 0


def test_what_cannot_be_restored_is_told(veeam: Veeam) -> None:
    before = mounts(veeam)
    missing = veeam("restore", "file", MACHINE, "/home/no such file", "--to", "there")
    assert missing.code == 1
    assert "there is no" in missing.err
    assert "no such file in the backup" in missing.err
    assert mounts(veeam) == before
    unknown = veeam("restore", "file", "nobody", "/etc/fstab", "--to", "there")
    assert unknown.code == 1
    assert "no server that was asked has a restore point of 'nobody'" in unknown.err
    other = veeam("restore", "file", MACHINE, "/etc/fstab", "--to", "there", "--point", "0" * 32)
    assert "has that restore point" in other.err
    early = veeam("restore", "file", MACHINE, "/etc/fstab", "--to", "there", "--before", "2020-01-01")
    assert early.code == 1
    assert f"a restore point of '{MACHINE}' made before 2020-01-01 00:00; 'veeam restore-points' lists" in early.err
    without = veeam("restore", "file", "entra-tenant-austin-01", "/etc/fstab", "--to", "there", "--select", "vbr-a")
    assert without.code == 1
    assert "none that files can be restored from" in without.err
    several = veeam("restore", "file", "lyon-intranet-0?", "/etc/fstab", "--to", "there")
    assert several.code == 2
    assert "machines on" in several.err
    assert MACHINE in several.err
    assert mounts(veeam) == before


def test_a_newer_one_that_is_passed_over_for_malware_is_told(veeam: Veeam) -> None:
    machine = veeam("machines", "--infected", "-o", "json", "--select", "vbr-b").json[0]["name"]
    newest, clean = points(veeam, machine)[:2]
    assert (newest["malware_status"], clean["malware_status"]) == ("Infected", "Clean")
    ended = veeam("restore", "file", machine, "/home/no such file", "--to", "there", "--select", "vbr-b")
    passed, taken, *_ = ended.err.splitlines()
    minutes = [datetime.fromisoformat(one["creation_time"]).astimezone(UTC) for one in (newest, clean)]
    assert "malware was found" in passed
    assert "--allow-infected" in passed
    assert f"{minutes[0]:%Y-%m-%d %H:%M}" in passed
    assert taken == f"{machine}: restore point of {minutes[1]:%Y-%m-%d %H:%M} on vbr-b"
    all_the_same = veeam(
        "restore", "file", machine, "/home/no such file", "--to", "there", "--select", "vbr-b", "--allow-infected"
    )
    assert all_the_same.err.startswith(f"{machine}: restore point of {minutes[0]:%Y-%m-%d %H:%M} on vbr-b")

"""Sessions that are kept between commands, and the check of a fleet."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import KEYRINGS, PASSWORD, Terminal, Veeam, golden, veeam_in
from veeam_client.simulator import Simulator, in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

JOBS = ("jobs", "--columns", "name")


@pytest.fixture
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("login"), servers=1, is_running=True) as veeam:
        veeam.env = {
            "VEEAM_FLEET_FILE": "",
            "PYTHONPATH": str(KEYRINGS),
            "PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring",
            "FILE_KEYRING": str(veeam.folder / "keyring.json"),
            "XDG_CACHE_HOME": str(veeam.folder),
        }
        yield veeam


def login(veeam: Veeam) -> None:
    server = veeam.servers[0]
    account = ("--username", server.username, "--password", "env:VBR_PASSWORD")
    ended = veeam("login", "--host", server.url, "--verify", f"sha256:{server.fingerprint}", *account)
    assert (ended.code, ended.out) == (0, ""), ended.err
    assert "kept in the keyring" in ended.err
    assert PASSWORD not in (veeam.folder / "keyring.json").read_text()


def test_a_session_is_used_renewed_by_one_of_many_and_ended(veeam: Veeam) -> None:
    server = veeam.servers[0]
    login(veeam)
    assert veeam(*JOBS).code == 0
    assert veeam(*JOBS, "--host", server.url).code == 0
    assert (server.counters.sign_ins, server.counters.refreshes, server.counters.active_sessions) == (1, 0, 1)
    server.expire_tokens()
    with ThreadPoolExecutor(4) as pool:
        ended = list(pool.map(lambda _: veeam(*JOBS), range(4)))
    assert [one.code for one in ended] == [0] * 4, [one.err for one in ended]
    counted = server.counters
    assert (counted.sign_ins, counted.refreshes, counted.reused_refresh_tokens) == (1, 1, 0)
    assert veeam(*JOBS).code == 0
    assert veeam("logout", "--host", "other.example.com").err == "No session of other.example.com is kept.\n"
    assert server.counters.active_sessions == 1
    out = veeam("logout")
    assert (out.code, out.out) == (0, "")
    assert server.counters.active_sessions == 0
    assert (veeam.folder / "keyring.json").read_text() == "{}"
    assert veeam(*JOBS).code == 2
    assert "no session is kept" in veeam("logout").err


def test_a_second_login_ends_the_session_of_the_first(veeam: Veeam) -> None:
    login(veeam)
    login(veeam)
    assert veeam.servers[0].counters.active_sessions == 1
    veeam.servers[0].restart()
    ended = veeam(*JOBS)
    assert ended.code == 3
    assert "sign in again" in ended.err
    assert "veeam login" in ended.err
    assert veeam("logout").code == 0


def test_a_password_is_asked_for_on_a_terminal_only(veeam: Veeam) -> None:
    server = veeam.servers[0]
    arguments = ("login", "--host", server.url, "--verify", f"sha256:{server.fingerprint}")
    ended = veeam(*arguments, given="")
    assert ended.code == 2
    assert "cannot be asked for without a terminal" in ended.err
    asked = Terminal(veeam, *arguments)
    asked.until("User name: ")
    asked.type(f"{server.username}\n")
    asked.until("Password of .*: ")
    asked.type(f"{PASSWORD}\n")
    assert asked.end()[0] == 0
    assert PASSWORD not in asked.shown
    assert veeam(*JOBS).code == 0
    left = Terminal(veeam, *arguments)
    left.until("User name: ")
    assert left.interrupt() == 130


def test_an_insecure_sign_in_keeps_the_certificate_that_it_saw(veeam: Veeam) -> None:
    server = veeam.servers[0]
    account = ("--username", server.username, "--password", "env:VBR_PASSWORD")
    ended = veeam("login", "--host", server.url, "--insecure", *account)
    assert ended.code == 0
    assert "is not checked this time" in ended.err
    assert f"sha256:{server.fingerprint}" in ended.err
    assert f"sha256:{server.fingerprint}" in (veeam.folder / "keyring.json").read_text()
    ended = veeam(*JOBS)
    assert (ended.code, ended.err) == (0, "")
    # Somebody else sits there now.
    with in_thread(Simulator(seed=9)) as (other,):
        kept = (veeam.folder / "keyring.json").read_text()
        (veeam.folder / "keyring.json").write_text(kept.replace(server.url, other.url))
        ended = veeam(*JOBS)
        assert ended.code == 3
        assert "certificate is not the pinned one" in ended.err
        assert other.counters.sign_ins + other.counters.refused_tokens == 0


def test_a_wrong_password_keeps_nothing(veeam: Veeam) -> None:
    server = veeam.servers[0]
    account = ("--username", server.username, "--password", "env:VBR_PASSWORD")
    ended = veeam("login", "--host", server.url, "--insecure", *account, VBR_PASSWORD="wrong")
    assert ended.code == 3
    assert "check the user name and the password" in ended.err
    assert "is not checked" in ended.err
    assert "wrong" not in ended.err
    assert veeam(*JOBS).code == 2


def test_the_check_says_what_fails_and_what_to_do(veeam: Veeam) -> None:
    server = veeam.servers[0]
    whole = (
        f"host = '{server.url}'\nusername = '{server.username}'\npassword = 'env:VBR_PASSWORD'\n"
        f"verify = 'sha256:{server.fingerprint}'\n"
    )
    fleet = f"""
[servers.good]
{whole}
[servers.away]
host = '127.0.0.1:9'
[servers.strange]
host = '{server.url}'
[servers.locked]
{whole.replace("VBR_PASSWORD", "OTHER")}
[servers.nobody]
host = '{server.url}'
verify = 'sha256:{server.fingerprint}'
"""
    veeam.fleet.write_text(fleet)
    ended = veeam(
        "fleet",
        "check",
        "--fleet",
        "fleet.toml",
        "--columns",
        "server,connects,tls,signed_in,revision,advice",
        OTHER="x",
    )
    assert ended.code == 3
    golden("check", ended.out, veeam)
    good = veeam("fleet", "check", "--fleet", "fleet.toml", "--select", "good", "--output", "json")
    assert good.code == 0
    assert good.json[0]["denied"] == []
    assert good.json[0]["build"]

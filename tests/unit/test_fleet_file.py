"""Fleets from a file and from the environment: what is read, and how faults are told."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import httpx
import pytest

from veeam_client import Fleet, errors
from veeam_client.simulator.certificate import make_certificate
from veeam_client.transport.httpx_adapter import HttpxAdapter

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
[defaults]
username = "svc-report"
password = "env:FLEET_PASSWORD"
timeout = 60
labels = { site = "berlin", tier = "2" }

[servers.vbr01]
host = "vbr01.example.com"

[servers."branch office"]
host = "10.0.0.12"
port = 443
verify = "own.pem"
password = "file:branch.txt"
time_limit = 90.5
revision = "1.3-rev0"
connections = 2
strict = true
headers = { X-Site = "berlin" }
transport = "httpx"
labels.tier = "1"
"""

WRONG = """\
[defaults]
usernam = "svc-report"
timeout = "soon"
password = "hunter2"

[servers.one]
host = "http://one"
port = 70000
verify = "no-such.pem"

[servers.two]
username = "svc"
labels = { site = 1 }
revision = "9.9-rev9"
connections = true

[server.four]
host = "x"
"""


async def test_a_file_gives_its_servers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.pem").write_bytes(make_certificate().ca_pem)
    (tmp_path / "branch.txt").write_text("from the file\n", encoding="utf-8")
    (tmp_path / "branch.txt").chmod(0o600)
    (tmp_path / "fleet.toml").write_text(GOOD, encoding="utf-8")
    async with Fleet.from_file(tmp_path / "fleet.toml") as fleet:
        one, two = fleet.servers
        assert (one.name, one.host) == ("vbr01", "vbr01.example.com")
        assert (one.options["username"], one.options["timeout"]) == ("svc-report", 60)
        assert one.labels == {"site": "berlin", "tier": "2"}
        assert (two.name, two.host, two.time_limit) == ("branch office", "10.0.0.12:443", 90.5)
        assert two.options.items() >= {
            "connections": 2, "verify": str(tmp_path / "own.pem"), "revision": "1.3-rev0", "strict": True,
            "headers": {"X-Site": "berlin"}, "transport": "httpx", "username": "svc-report",
        }.items()  # fmt: skip
        assert two.labels == {"site": "berlin", "tier": "1"}
        monkeypatch.setenv("FLEET_PASSWORD", "from the environment")
        assert [await server.options["password"]() for server in (one, two)] == [  # type: ignore[operator, misc]
            "from the environment",
            "from the file",
        ]


def test_every_fault_is_told_with_its_key_and_no_secret(tmp_path: Path) -> None:
    path = tmp_path / "fleet.toml"
    path.write_text(WRONG, encoding="utf-8")
    with pytest.raises(errors.InvalidArgument) as caught:
        Fleet.from_file(path)
    lines = caught.value.message.splitlines()
    assert all(line.startswith(f"{path}: ") for line in lines)
    assert [line.removeprefix(f"{path}: ").split(" is ")[0] for line in lines] == [
        "server",
        "defaults.usernam",
        "defaults.timeout",
        "defaults.password",
        "servers.one.port",
        "servers.one.verify",
        "servers.one has only one of username and password; they belong together",
        "servers.two.labels",
        "servers.two.revision",
        "servers.two.connections",
        "servers.two has no host",
    ]
    assert "did you mean username?" in caught.value.message
    assert "hunter2" not in caught.value.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[servers.a]\nhost = 'a'\nhost = 'b'\n", ":3: "),
        ("[servers.a]\nhost = \n", ":2: "),
        ("", "no server is defined"),
        ("servers = 3", ": servers is not a table"),
        ("[servers]\n\nthree = 3", ": servers.three is not a table"),
        ("[servers.a]\nhost = 'http://a'", ": servers.a.host is wrong: .*not a host, host:port or https URL"),
        ("[servers.a]\nhost = 'a:1'\nport = 2", ": servers.a.host is wrong: 'a:1' names a port itself"),
        ("[servers.a]\nhost = ''", ": servers.a.host is not a text"),
        ("servers.a.host = 'a'\nservers.a.timeout = 0", ": servers.a.timeout is not a number of seconds above 0"),
        ('[servers."a b"]\nhost = ["""\n[x]\nhost = 1\n"""]\n', r': servers."a b".host is not a text'),
        ("[servers.a]\nhost = 'a'\nusername = 'u'\npassword = 'keyring:x'", ": servers.a.password is wrong: keyring:"),
        ("[servers.a]\nhost = 'a'\nheaders = {Authorization = 'x'}", "cannot set Authorization"),
        ("[servers.a]\nhost = 'a'\ntransport = 'curl'", "servers.a.transport is not httpx or httpx2 or aiohttp"),
    ],
)
def test_faults(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "fleet.toml").write_text(text, encoding="utf-8")
    with pytest.raises(errors.InvalidArgument, match=message):
        Fleet.from_file(tmp_path / "fleet.toml")


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(errors.InvalidArgument, match="No such file"):
        Fleet.from_file(tmp_path / "fleet.toml")
    (tmp_path / "fleet.toml").write_bytes(b"\xff")
    with pytest.raises(errors.InvalidArgument, match="not UTF-8"):
        Fleet.from_file(tmp_path / "fleet.toml")


@pytest.mark.skipif(os.name != "posix", reason="others have no such modes")
def test_commands_in_a_file_that_everybody_can_change_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "fleet.toml"
    for text in (
        "defaults.password = 'cmd:pass show vbr'\ndefaults.username = 'svc'\nservers.a.host = 'vbr01'",
        "[servers.a]\nhost = 'vbr01'\nusername = 'svc'\npassword = 'cmd:pass show vbr'",
    ):
        file.write_text(text, encoding="utf-8")
        file.chmod(0o664)
        assert len(Fleet.from_file(file).servers) == 1
        file.chmod(0o666)
        with pytest.raises(errors.InvalidArgument, match=r"everybody on this machine can change it; chmod o-w"):
            Fleet.from_file(file)
        file.chmod(0o644)
        tmp_path.chmod(0o777)
        with pytest.raises(errors.InvalidArgument, match="everybody on this machine can change it"):
            Fleet.from_file(file)
        tmp_path.chmod(0o1777)  # as /tmp: nobody else can replace what is in it
        assert len(Fleet.from_file(file).servers) == 1
        tmp_path.chmod(0o700)
    file.write_text("servers.a.host = 'vbr01'", encoding="utf-8")
    file.chmod(0o666)
    assert len(Fleet.from_file(file).servers) == 1


def test_a_fleet_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.InvalidArgument, match="VBR_FLEET_FILE or VBR_HOSTS is missing"):
        Fleet.from_env("VBR_")
    monkeypatch.setenv("VBR_HOSTS", "one.example.com, two.example.com:443")
    monkeypatch.setenv("VBR_ACCESS_TOKEN", "of-one-server")
    with pytest.raises(errors.InvalidArgument, match="tokens are valid for one server only"):
        Fleet.from_env("VBR_")
    monkeypatch.setenv("VBR_USERNAME", "svc")
    monkeypatch.setenv("VBR_PASSWORD", "secret")
    monkeypatch.setenv("VBR_TIMEOUT", "7")
    one, two = Fleet.from_env("VBR_").servers
    assert (one.name, one.host) == ("one.example.com", "one.example.com")
    assert one.options == {"username": "svc", "password": "secret", "timeout": 7}
    assert two.host == "two.example.com:443"
    (tmp_path / "fleet.toml").write_text("[servers.other]\nhost = 'other'", encoding="utf-8")
    monkeypatch.setenv("VBR_FLEET_FILE", str(tmp_path / "fleet.toml"))
    assert [server.name for server in Fleet.from_env("VBR_").servers] == ["other"]


async def test_a_secret_is_read_when_it_is_needed_and_its_lack_is_that_servers_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fleet.toml").write_text(
        "[defaults]\nusername = 'svc'\n[servers.a]\nhost = 'a'\npassword = 'env:FLEET_PASSWORD'\n"
        "[servers.b]\nhost = 'b'\npassword = 'file:nowhere'\n",
        encoding="utf-8",
    )
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content.decode())
        if request.url.path == "/api/oauth2/token":
            return httpx.Response(200, json={"access_token": "t", "token_type": "bearer", "refresh_token": "r"})
        return httpx.Response(200, json={"data": []})

    fleet = Fleet.from_file(tmp_path / "fleet.toml")
    for member in fleet._members.values():
        member.client._requester.negotiation.revision = "1.3-rev0"
        member.client._requester.negotiation.ports = (9419,)
        member.client._requester.transport._adapter = HttpxAdapter(httpx, httpx.MockTransport(answer))
    monkeypatch.setenv("FLEET_PASSWORD", "open-sesame")
    async with fleet:
        summary = await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())
    assert summary.errors.keys() == {"b"}
    assert "nowhere cannot be read" in str(summary.errors["b"])
    assert "open-sesame" in sent[0]

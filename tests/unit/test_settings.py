"""Settings from the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import JOBS, PASSWORD, TOKEN, Server
from veeam_client import Server as FleetServer
from veeam_client import VeeamClient, errors
from veeam_client.auth import Tokens
from veeam_client.rest import REVISION
from veeam_client.transport.limits import Timeout

if TYPE_CHECKING:
    from pathlib import Path

HOST = {"VEEAM_HOST": "vbr01"}
ACCOUNT = {"VEEAM_USERNAME": "svc", "VEEAM_PASSWORD": PASSWORD}


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    return monkeypatch


def put(env: pytest.MonkeyPatch, **variables: str) -> None:
    for name, value in variables.items():
        env.setenv(name, value)


async def forms_of(**options: Any) -> list[dict[str, str]]:
    server = Server()
    async with VeeamClient.from_env(transport=httpx.MockTransport(server), **options) as vbr:
        await vbr.jobs.get_all_jobs()
    assert [path for path in server.paths() if path != TOKEN][0] == JOBS  # noqa: RUF015
    return server.forms


async def test_a_host_and_an_account(env: pytest.MonkeyPatch) -> None:
    put(env, **HOST, **ACCOUNT)
    assert await forms_of() == [{"grant_type": "password", "username": "svc", "password": PASSWORD}]


async def test_everything_else(env: pytest.MonkeyPatch) -> None:
    put(
        env, VEEAM_HOST="vbr01:443", VEEAM_REVISION=REVISION, VEEAM_VERIFY="ab" * 32, VEEAM_TIMEOUT="7.5",
        VEEAM_CONNECTIONS="3", VEEAM_PROXY="http://proxy:3128", **ACCOUNT,
    )  # fmt: skip
    vbr = VeeamClient.from_env()
    assert (vbr.server, vbr.revision) == ("https://vbr01:443", REVISION)
    assert repr(vbr) == f"VeeamClient('https://vbr01:443', revision={REVISION!r})"
    assert vbr._requester.timeout == Timeout(7.5, 7.5, 7.5, 7.5)
    assert vbr._requester.transport.slots.count == 3
    await vbr.close()


async def test_a_password_file_is_read_when_it_is_needed(env: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text("old\n")
    path.chmod(0o600)
    put(env, **HOST, VEEAM_USERNAME="svc", VEEAM_PASSWORD_FILE=str(path))
    server = Server()
    async with VeeamClient.from_env(transport=httpx.MockTransport(server)) as vbr:
        path.write_text("new \r\n")
        await vbr.jobs.get_all_jobs()
    assert server.forms[0]["password"] == "new "


async def test_tokens(env: pytest.MonkeyPatch) -> None:
    put(env, **HOST, VEEAM_REFRESH_TOKEN="kept")
    assert await forms_of() == [{"grant_type": "refresh_token", "refresh_token": "kept"}]
    put(env, VEEAM_ACCESS_TOKEN="given")
    assert await forms_of() == []
    put(env, **ACCOUNT)
    assert (await forms_of())[0]["grant_type"] == "password"


@pytest.mark.parametrize(
    ("variables", "options", "sent"),
    [
        (ACCOUNT, {"password": "given"}, {"username": "svc", "password": "given"}),
        (ACCOUNT, {"username": "other"}, {"username": "other", "password": PASSWORD}),
        ({"VEEAM_USERNAME": "svc"}, {"password": lambda: "asked"}, {"username": "svc", "password": "asked"}),
        ({"VEEAM_USERNAME": "svc", "VEEAM_PASSWORD_FILE": "gone"}, {"password": "given"}, {"password": "given"}),
        (ACCOUNT, {"auth": Tokens(refresh_token="kept")}, {"refresh_token": "kept"}),
        ({"VEEAM_PASSWORD_FILE": "gone"}, {"auth": Tokens(refresh_token="kept")}, {"refresh_token": "kept"}),
        ({"VEEAM_REFRESH_TOKEN": "kept"}, {"username": "svc", "password": "given"}, {"password": "given"}),
    ],
)
async def test_arguments_go_before_variables(
    env: pytest.MonkeyPatch, variables: dict[str, str], options: dict[str, Any], sent: dict[str, str]
) -> None:
    put(env, **HOST, **variables)
    (form,) = await forms_of(**options)
    assert sent.items() <= form.items()


async def test_another_prefix_and_other_programs_variables(env: pytest.MonkeyPatch) -> None:
    put(env, LAB_HOST="lab", LAB_USERNAME="svc", LAB_PASSWORD="p", LAB_SOMETHING="else", **HOST)
    vbr = VeeamClient.from_env("LAB_")
    assert vbr.server == "https://lab:9419"
    await vbr.close()


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, ["VEEAM_HOST is missing"]),
        ({"VEEAM_HOST": ""}, ["VEEAM_HOST is missing"]),
        ({"VEEAM_PASSWORD": PASSWORD}, ["VEEAM_HOST is missing", "VEEAM_USERNAME and VEEAM_PASSWORD"]),
        (HOST | {"VEEAM_USERNAME": "svc"}, ["VEEAM_PASSWORD_FILE) belong together"]),
        (
            {"VEEAM_TIMEOUT": "soon", "VEEAM_CONNECTIONS": "few", "VEEAM_PASSWORD_FILE": "gone"},
            ["VEEAM_TIMEOUT is not a number", "VEEAM_CONNECTIONS is not a whole", "VEEAM_PASSWORD_FILE names no file",
             "VEEAM_HOST is missing"],
        ),
        (HOST | {"VEEAM_ACCESS_TOKEN": f"{PASSWORD}\n"}, ["access_token has"]),
        (HOST | {"VEEAM_VERIFY": "gone.pem"}, ["gone.pem"]),
        (HOST | {"VEEAM_STRICT": "maybe"}, ["VEEAM_STRICT is not true or false"]),
        (HOST | {"VEEAM_HEADERS": "X-Site"}, ["headers= has 'X-Site'"]),
        (HOST | {"VEEAM_TIMEOUT": "-1"}, ["VEEAM_TIMEOUT is not a number of seconds above 0"]),
    ],
)  # fmt: skip
def test_all_faults_are_told_at_once(env: pytest.MonkeyPatch, variables: dict[str, str], expected: list[str]) -> None:
    put(env, **variables)
    with pytest.raises(errors.InvalidArgument) as caught:
        VeeamClient.from_env()
    for words in expected:
        assert words in str(caught.value)
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "expected"), [("true", True), ("YES", True), ("1", True), ("False", False), ("no", False)]
)
def test_words_for_checking(env: pytest.MonkeyPatch, text: str, expected: bool) -> None:  # noqa: FBT001
    seen: dict[str, Any] = {}

    class Client(VeeamClient):
        def __init__(self, host: str, **options: Any) -> None:
            seen.update(options, host=host)

    put(env, **HOST, VEEAM_VERIFY=text)
    Client.from_env()
    assert seen == {"host": "vbr01", "verify": expected}


async def test_headers_of_every_request(env: pytest.MonkeyPatch) -> None:
    put(env, **HOST, **ACCOUNT, VEEAM_HEADERS="X-Site=berlin, User-Agent=nightly report")
    server = Server()
    async with VeeamClient.from_env(transport=httpx.MockTransport(server)) as vbr:
        await vbr.jobs.get_all_jobs()
    assert len(server.requests) > 1
    for request in server.requests:
        assert request.headers["x-site"] == "berlin"
        assert request.headers.get_list("user-agent") == ["nightly report"]


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"authorization": f"Basic {PASSWORD}"}, "cannot set authorization"),
        ({"X-API-Version": "1"}, "cannot set X-API-Version"),
        ({"X-Key": f"{PASSWORD}\r\nX-Other: 1"}, "'X-Key' with a character that cannot be sent"),
        ({"X Key": PASSWORD}, "'X Key' with a character"),
        ({"X-Site": 5}, "'X-Site' with a character that cannot be sent, or with no text"),
        ({"X-Site": ""}, "'X-Site' without a value"),
    ],
)
def test_headers_that_cannot_be_sent(headers: dict[str, Any], message: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=message) as caught:
        VeeamClient("vbr01", headers=headers)
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize("make", [VeeamClient, VeeamClient.from_env, VeeamClient.discover, FleetServer])
async def test_an_unknown_setting(make: Any) -> None:
    named = {"name": "a"} if make is FleetServer else {}
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'pasword'; did you mean password\?"):
        await make(host="vbr01", pasword=PASSWORD, **named)
    with pytest.raises(TypeError, match=r"argument 'zzz'$"):
        VeeamClient("vbr01", zzz=1)  # type: ignore[call-arg]

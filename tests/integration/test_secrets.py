"""Secrets go in, and are searched for in all that comes out: log lines, reprs, errors, tracebacks, warnings."""

from __future__ import annotations

import json
import logging
import pickle
import pprint
import traceback
import warnings
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from rich.pretty import pretty_repr

import veeam_client
from tests.support.canned import playing, reply, resets, says, trusting
from veeam_client import Fleet, Server, VeeamClient, errors, models
from veeam_client.auth import AuthorizationCodeAuth, PasswordAuth, Tokens
from veeam_client.fleet import Outcome, to_jsonable
from veeam_client.operations import OPERATIONS
from veeam_client.runtime.redacted import Redacted
from veeam_client.runtime.request import build_request
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from veeam_client.auth import TokenSource
    from veeam_client.client import Operation, Reply, Request

OURS = str(Path(veeam_client.__file__).parent)
PASSWORD = "s3cret-pa55word"
OTHER = "s3cret-of-credentials"
ACCESS, REFRESH, CODE = "s3cret-access", "s3cret-refresh", "s3cret-code"
PAIR = {"access_token": ACCESS, "refresh_token": REFRESH, "token_type": "bearer", "expires_in": 900}


class Search:
    """What came out, and the secrets that must not be in it."""

    def __init__(self) -> None:
        self.secrets = {PASSWORD, OTHER, ACCESS, REFRESH, CODE}
        self.came: list[tuple[str, str]] = []
        self.ours = OURS
        self.errors = 0

    def add(self, what: str, text: object) -> None:
        self.came.append((what, str(text)))

    def views(self, what: str, value: object) -> None:
        """All that a debugger, an error tracker or a log can make of a value."""
        self.add(what, f"{value!r} {value} {pprint.pformat(value)} {pretty_repr(value, max_string=12)}")
        self.add(f"{what}, by itself", getattr(value, "__dict__", ""))
        with suppress(Exception):
            self.add(f"{what}, pickled", pickle.dumps(value))

    def took(self, error: BaseException, *, variables: bool = True) -> None:
        """Everything that an error shows of itself, of all that led to it, and of the variables of our code."""
        self.errors += 1
        self.add("traceback", "".join(traceback.format_exception(error)))
        if isinstance(error, errors.VeeamError):
            self.add("pickle", pickle.dumps(error))
        left, seen = [error], set[int]()
        while left:
            one = left.pop()
            seen.add(id(one))
            left += [other for other in (one.__cause__, one.__context__) if other is not None and id(other) not in seen]
            self.views("error", one)
            self.add("error", f"{vars(one)} {one.args}")
            # What an error of a library holds, such as the request or the body that is no JSON.
            names = [name for name in ("request", "response", "doc", "object") if hasattr(type(one), name)]
            assert not isinstance(one, httpx.HTTPError), one
            self.add("error", [getattr(one, name) for name in names])
            for frame, _ in traceback.walk_tb(one.__traceback__):
                if variables and frame.f_code.co_filename.startswith(self.ours):
                    for name, value in frame.f_locals.items():
                        self.views(f"{name} in {frame.f_code.co_name} after {one!r}", value)

    async def fails(self, kind: type[BaseException], call: Callable[[], Any], *, variables: bool = True) -> None:
        with pytest.raises(kind) as caught:
            await call()
        self.took(caught.value, variables=variables)

    def keep(self, tokens: Tokens | None) -> None:
        assert tokens is not None
        self.secrets |= {token for name, token in tokens.to_json().items() if token and name != "expires_at"}

    def found(self) -> list[str]:
        return sorted({f"{what}: {secret}" for what, text in self.came for secret in self.secrets if secret in text})


@pytest.fixture
async def search(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Search]:
    """A search that also takes every log record of every logger, and every warning."""
    caplog.set_level(logging.DEBUG)
    for name in list(logging.root.manager.loggerDict):
        caplog.set_level(logging.DEBUG, name)
    one = Search()
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield one
    formatter = logging.Formatter()
    for record in caplog.get_records("call"):
        one.add(f"log of {record.name}", f"{formatter.format(record)} {record.args} {vars(record)}")
    for warning in warned:
        one.add("warning", warning.message)
    assert one.came
    assert one.found() == []


@asynccontextmanager
async def client_of(server: Simulator, search: Search, **settings: Any) -> AsyncIterator[VeeamClient]:
    def before(operation: Operation, request: Request) -> None:
        search.add("hook", f"{operation} {request} {request.headers}")

    def after(operation: Operation, request: Request, reply: Reply[Any]) -> None:
        search.add("hook", f"{operation} {request} {reply} {dict(reply.headers)}")

    given: dict[str, Any] = {"username": server.username, "password": PASSWORD, "verify": server.ssl_context}
    async with VeeamClient(server.url, on_request=[before], on_reply=[after], retry=None, **given | settings) as vbr:
        yield vbr
        search.add("repr", f"{vbr} {vbr!r} {vbr.tokens!r} {vars(vbr)} {vars(vbr._requester.transport)}")
        if vbr._requester.sign_in:
            search.add("repr", vars(vbr._requester.sign_in))
        if vbr.tokens:
            search.keep(vbr.tokens)


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(jobs=1, password=PASSWORD) as server:
        yield server


async def test_a_session_from_its_beginning_to_its_end(server: Simulator, search: Search) -> None:
    async with client_of(server, search) as vbr:
        await vbr.jobs.get_all_jobs()
        search.keep(vbr.tokens)
        server.expire_tokens()
        await vbr.jobs.get_all_jobs()
        search.keep(vbr.tokens)
        server.restart()
        await vbr.jobs.get_all_jobs()
        await search.fails(errors.NotFound, lambda: vbr.jobs.get_job(id="00000000-0000-0000-0000-000000000001"))
    assert len(search.secrets) == 5 + 3 * 2


async def test_other_ways_of_signing_in(server: Simulator, search: Search) -> None:
    code = server.authorization_code()
    search.secrets.add(code)
    other = {"username": None, "password": None}
    async with client_of(server, search, **other, auth=AuthorizationCodeAuth(code), logout=False) as vbr:
        await vbr.jobs.get_all_jobs()
        tokens = vbr.tokens
    assert tokens is not None
    async with client_of(server, search, **other, auth=tokens) as vbr:
        server.expire_tokens()
        await vbr.jobs.get_all_jobs()
        server.restart()
        await search.fails(errors.SignInExpired, vbr.jobs.get_all_jobs)


async def test_refused_credentials(server: Simulator, search: Search) -> None:
    ways: list[TokenSource] = [
        PasswordAuth("svc", PASSWORD), PasswordAuth("svc", lambda: PASSWORD), AuthorizationCodeAuth(CODE),
        Tokens(refresh_token=REFRESH), Tokens(access_token=ACCESS),
    ]  # fmt: skip
    for auth in ways:
        search.add("repr", auth)
        async with VeeamClient(server.url, auth=auth, verify=server.ssl_context, strict=True) as vbr:
            for _ in range(2):
                await search.fails(errors.VeeamError, vbr.jobs.get_all_jobs)


async def test_bodies_with_secrets(server: Simulator, search: Search) -> None:
    body = {"type": "Standard", "username": "root", "password": OTHER, "description": "x"}
    spec = models.CredentialsSpec.from_dict(body)
    search.add("repr", spec)
    async with client_of(server, search) as vbr:
        for given in (body, spec):
            result = await vbr.credentials.create_creds(body=given)
            search.add("repr", result)
        server.mood.unavailable = 1.0
        await search.fails(errors.ServerError, lambda: vbr.credentials.create_creds(body=spec))
        server.mood.unavailable = 0.0
        spec.description = object()  # type: ignore[assignment]
        await search.fails(errors.InvalidArgument, lambda: vbr.credentials.create_creds(body=spec))
        # A plain dict shows itself where variables are shown: it is the caller's. But nowhere else.
        wrong: list[Any] = [
            {"username": OTHER, "type": object()},
            body | {"tag": float("nan")},
            body | {"password": OTHER.encode()},
            [OTHER],
            OTHER,
        ]
        for given in wrong:
            await search.fails(
                errors.InvalidArgument, partial(vbr.credentials.create_creds, body=given), variables=False
            )


async def test_a_code_in_a_path(search: Search) -> None:
    async with playing(says(reply("503 Service Unavailable"))) as url:
        vbr = VeeamClient(url, auth=Tokens(access_token=ACCESS), verify=trusting(), retry=None, revision="1.3-rev0")
        async with vbr:
            finish = partial(vbr.credentials.finish_app_registration_by_device_code, verification_code=CODE)
            # The argument shows itself where variables are shown: it is the caller's. But nowhere else.
            await search.fails(errors.ServerError, finish, variables=False)
    await search.fails(errors.ClientClosed, finish, variables=False)
    assert any("/appRegistration/{verificationCode}" in text for what, text in search.came if what == "error")


TOKEN_REPLIES = {
    "half of it": reply("200 OK", json.dumps(PAIR)[:-20].encode()),
    "cut off": reply("200 OK", json.dumps(PAIR)[:-20].encode(), length=1000),
    "two of them": reply("200 OK", json.dumps([PAIR, PAIR]).encode()),
    "text": reply("200 OK", ACCESS.encode()),
    "a token with a line break": reply("200 OK", json.dumps(PAIR | {"access_token": f"{ACCESS}\n"}).encode()),
    "a token of another kind": reply("200 OK", json.dumps(PAIR | {"access_token": [ACCESS]}).encode()),
    "a lifetime of another kind": reply("200 OK", json.dumps(PAIR | {"expires_in": {"x": REFRESH}}).encode()),
    "refused": reply("401 Unauthorized"),
    "broken": reply("500 Oops", b"<html>"),
}


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("content", TOKEN_REPLIES.values(), ids=TOKEN_REPLIES)
async def test_strange_replies_to_a_sign_in(content: bytes, strict: bool, search: Search) -> None:  # noqa: FBT001
    for auth in (PasswordAuth("svc", PASSWORD), Tokens(refresh_token=REFRESH)):
        async with playing(says(content)) as url:
            vbr = VeeamClient(url, auth=auth, verify=trusting(), strict=strict, retry=None)
            async with vbr:
                try:
                    await vbr.jobs.get_all_jobs()
                except errors.VeeamError as error:
                    if error.operation != "GetAllJobs":  # to which the server answers with the same
                        search.took(error)
                search.add("repr", vbr.tokens)


async def test_connections_that_break(search: Search) -> None:
    async with playing(says(b"", then=resets)) as url:
        for auth in (PasswordAuth("svc", PASSWORD), Tokens(access_token=ACCESS, refresh_token=REFRESH)):
            async with VeeamClient(url, auth=auth, verify=trusting(), retry=None) as vbr:
                body = models.StandardCredentialsSpec(username="root", password=OTHER)
                await search.fails(errors.ConnectionFailed, partial(vbr.credentials.create_creds, body=body))
    async with VeeamClient(url, username="svc", password=PASSWORD, retry=None, trust_env=False) as vbr:
        await search.fails(errors.Unreachable, vbr.jobs.get_all_jobs)


async def test_settings_that_are_wrong(search: Search, monkeypatch: pytest.MonkeyPatch) -> None:
    account = {"username": "svc", "password": PASSWORD}

    async def made(**settings: Any) -> None:
        VeeamClient(**settings)

    wrong: list[dict[str, Any]] = [
        {"host": "a b", **account},
        {"host": "vbr01", "password": PASSWORD},
        {"host": "vbr01", "timeout": -1, **account},
        {"host": "vbr01", "verify": "gone.pem", **account},
        {"host": "vbr01", "auth": AuthorizationCodeAuth(CODE), **account},
    ]
    for settings in wrong:
        await search.fails(errors.InvalidArgument, partial(made, **settings))
    # Not with variables: these have secrets where none belong.
    for wrong_place in (
        {"host": f"https://svc:{PASSWORD}@vbr01"},
        {"host": "vbr01", "proxy": f"ftp://a:{OTHER}@proxy"},
    ):
        await search.fails(errors.InvalidArgument, partial(made, **wrong_place), variables=False)

    async def from_env() -> None:
        VeeamClient.from_env()

    for name, value in {"VEEAM_PASSWORD": PASSWORD, "VEEAM_REFRESH_TOKEN": REFRESH, "VEEAM_TIMEOUT": "soon"}.items():
        monkeypatch.setenv(name, value)
        await search.fails(errors.InvalidArgument, from_env)

    async def tokens() -> None:
        Tokens(access_token=f"{ACCESS}\n")

    await search.fails(errors.InvalidArgument, tokens)
    one = Server(name="a", host="vbr01", username="svc", password=PASSWORD, proxy=f"http://svc:{OTHER}@proxy:1")
    search.add("repr", f"{one!r} {Fleet([one])!r}")


async def test_a_vault_that_fails(server: Simulator, search: Search) -> None:
    def vault() -> str:
        raise LookupError("sealed")

    async with client_of(server, search, password=vault) as vbr:
        await search.fails(LookupError, vbr.jobs.get_all_jobs)


async def test_a_hook_that_fails_while_signing_in(server: Simulator, search: Search) -> None:
    def fails(*_: Any) -> None:
        raise ZeroDivisionError

    hooks: list[dict[str, Any]] = [{"on_request": [fails]}, {"on_reply": [fails]}]
    for hook in hooks:
        for auth in (PasswordAuth("svc", lambda: PASSWORD), Tokens(refresh_token=REFRESH)):
            async with VeeamClient(server.url, auth=auth, verify=server.ssl_context, **hook) as vbr:
                await search.fails(ZeroDivisionError, vbr.jobs.get_all_jobs)


def test_the_search_finds_what_is_there() -> None:
    search = Search()
    search.took(ValueError(f"wrong: {PASSWORD}"))
    search.add("log", ACCESS)
    assert search.found() == [
        f"error, pickled: {PASSWORD}",
        f"error: {PASSWORD}",
        f"log: {ACCESS}",
        f"traceback: {PASSWORD}",
    ]

    def fails(password: str) -> None:
        raise ValueError(len(password))

    with pytest.raises(ValueError, match="15") as caught:
        fails(PASSWORD)
    search = Search()
    search.ours = __file__
    search.took(caught.value)
    assert any(one.startswith("password in fails") for one in search.found())


def test_nothing_of_ours_that_can_be_pickled_has_a_secret() -> None:
    search = Search()
    secrets: dict[str, Any] = {
        "username": "svc",
        "password": PASSWORD,
        "proxy": f"http://u:{OTHER}@p",
        "headers": {"x": CODE},
    }
    one = Server(name="a", host="vbr", labels={"site": "x"}, verify="sha256:" + "0" * 64, timeout=5, **secrets)
    spec = models.StandardCredentialsSpec(username="root", password=OTHER)
    spec.additional_properties["newPassword"] = PASSWORD
    outcome = Outcome(server=one, value=[spec], error=errors.WorkFailed("x", works=[spec]), seconds=1)
    again = pickle.loads(pickle.dumps(outcome))  # noqa: S301  # our own
    assert (again.server.name, again.server.host, again.server.labels) == ("a", "vbr", {"site": "x"})
    assert again.server.options == {"username": "svc", "verify": "sha256:" + "0" * 64, "timeout": 5}
    assert again.value[0].username == "root"
    request = build_request(OPERATIONS["CreateCreds"], {"body": spec})
    assert pickle.loads(pickle.dumps(request)).path == request.path  # noqa: S301  # likewise
    for value in (outcome, one, spec, request, {"a": [spec]}, to_jsonable(outcome)):
        search.views(type(value).__name__, value)
    for value in (Tokens(access_token=ACCESS), PasswordAuth("svc", PASSWORD), Redacted(PASSWORD)):
        search.views(type(value).__name__, value)
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(value)
    vbr = VeeamClient("vbr", username="svc", password=PASSWORD)
    search.views("client", vbr)
    assert search.found() == []

"""A reply of a hostile server, whatever is in it, is a result or an error of ours, and nothing in it is changed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.hostile import TOKEN, HostileServer, html, json_reply, reply
from veeam_client import errors
from veeam_client.models import SessionModel
from veeam_client.retry import Retry, retry_after

if TYPE_CHECKING:
    from veeam_client import VeeamClient

ID = "00000000-0000-0000-0000-000000000001"
SESSION = {"id": ID, "name": "Nightly", "creationTime": "2026-08-25T15:20:13Z", "state": "Working", "usn": 1}
PASSWORD = "open-sesame-71"


def nested(levels: int, *, objects: bool = False) -> str:
    begin, end = ('{"a":', "}") if objects else ("[", "]")
    return begin * levels + "null" + end * levels


def short(value: object) -> str:
    return repr(value)[:30]


class TestNesting:
    @pytest.mark.parametrize("objects", [False, True])
    @pytest.mark.parametrize("levels", [201, 330, 500, 900, 1100, 5000, 200_000])
    async def test_what_is_too_deep_is_told(
        self,
        server: HostileServer,
        vbr: VeeamClient,
        levels: int,
        objects: bool,  # noqa: FBT001
    ) -> None:
        deep = nested(levels, objects=objects)
        known = json.dumps(SESSION)[:-1]
        for body in (f'{known}, "later": {deep}}}', f'{known}, "result": {deep}}}', f'{known}, "name": {deep}}}'):
            server.answer = json_reply(body)
            with pytest.raises(errors.DecodeError, match="nested deeper than 200 levels"):
                await vbr.sessions.get_session(id=ID)
        server.answer = json_reply(deep)
        with pytest.raises(errors.DecodeError):
            await vbr.sessions.get_session(id=ID)

    @pytest.mark.parametrize("objects", [False, True])
    async def test_what_is_not_is_written_again_and_shown(
        self,
        server: HostileServer,
        vbr: VeeamClient,
        objects: bool,  # noqa: FBT001
    ) -> None:
        deep = json.loads(nested(198, objects=objects))
        for name in ("later", "name"):
            server.answer = json_reply(SESSION | {name: deep})
            session = await vbr.sessions.get_session(id=ID)
            assert session.to_dict() == SESSION | {name: deep}
            assert repr(session)
            assert session == SessionModel.from_dict(session.to_dict())

    async def test_models_within_models_too(self, server: HostileServer, vbr: VeeamClient) -> None:
        for levels, is_read in ((90, True), (110, False), (3000, False)):
            for begin, end in (('{"predicates": [', "]}"), ('{"a": {"x": [', "]}}")):
                body = f"{begin * levels}{end * levels}"
                server.answer = json_reply(f'{{"data": [{body}], "items": [{body}], "pagination": {{"total": 1}}}}')
                try:
                    page = await vbr.call("GetAllInventoryHosts", {"body": {}})
                except errors.DecodeError:
                    assert not is_read or "a" in begin
                else:
                    assert repr(page)
                    assert page.to_dict()

    async def test_errors_and_bodies(self, server: HostileServer, vbr: VeeamClient) -> None:
        for deep in (nested(900), nested(100_000), f'{{"message": {nested(900)}, "errors": {nested(900)}}}'):
            server.answer = json_reply(deep, status="500 Broken")
            with pytest.raises(errors.ServerError):
                await vbr.sessions.get_session(id=ID)
        body: Any = {}
        for _ in range(5000):
            body = {"filter": body}
        with pytest.raises(errors.InvalidArgument, match="body"):
            await vbr.call("GetAllInventoryHosts", {"body": body})


class TestValues:
    @pytest.mark.parametrize("number", [2**63, 2**64, 2**64 + 1, -(2**63) - 1, 10**30 + 1, 10**400 + 7], ids=short)
    async def test_whole_numbers_are_kept_exactly(self, server: HostileServer, vbr: VeeamClient, number: int) -> None:
        for name in ("later", "name", "usn", "progressPercent"):
            server.answer = json_reply(SESSION | {name: number})
            assert (await vbr.sessions.get_session(id=ID)).to_dict()[name] == number
        row = {"id": ID, "capacityGB": number, "later": {"deep": [number]}}
        server.answer = json_reply({"data": [row], "pagination": {"total": 1}})
        (state,) = (await vbr.repositories.get_all_repositories_states()).data
        assert state.to_dict() == row

    async def test_other_numbers(self, server: HostileServer, vbr: VeeamClient) -> None:
        for text in ("1e300", "-0.0", "1e999", "NaN", "-Infinity", "0.1", "1E400"):
            server.answer = json_reply(f'{json.dumps(SESSION)[:-1]}, "later": {text}}}')
            later = (await vbr.sessions.get_session(id=ID)).to_dict()["later"]
            assert repr(later) == repr(json.loads(text))
        server.answer = json_reply(f'{{"a": {"9" * 5000}}}')
        with pytest.raises(errors.DecodeError):
            await vbr.sessions.get_session(id=ID)

    @pytest.mark.parametrize("lifetime", [10**400, -(10**400), 1e308, 2**70, -1, [], {}, "1e999", "nan"], ids=short)
    async def test_lifetimes(self, server: HostileServer, vbr: VeeamClient, lifetime: Any) -> None:
        server.answers[TOKEN] = lambda _: server.give_token(expires_in=lifetime)
        for _ in range(2):
            await vbr.jobs.get_all_jobs()
        assert server.grants() == ["password"]

    @pytest.mark.parametrize(
        "text",
        [
            "Sat, 01 Jan 99999999999 00:00:00 GMT", "Sat, 01 Jan 2099 00:00:00 +999999",
            "Sat, 01 Jan 2099 00:00:00 -2500",
            "Sat, 99 Jan 2099 99:99:99 GMT", "9" * 400, "-1", "1e9", "٣", "", "\x00", "soon", "Sat", "1.5",
        ],
    )  # fmt: skip
    async def test_retry_after(self, server: HostileServer, text: str) -> None:
        seconds = retry_after({"retry-after": text})
        assert seconds is None or 0 <= seconds <= 366 * 86400
        if text.isprintable() and text.isascii():
            server.answer = reply(b"", f"retry-after: {text}", status="503 Busy")
            async with server.client(retry=Retry(attempts=2, first_wait=0, longest_wait=0)) as vbr:
                with pytest.raises(errors.ServerError):
                    await vbr.service.get_server_time()

    @pytest.mark.parametrize(
        "text",
        [
            "9999-12-31T24:00:00Z", "9999-12-31T23:59:60Z", "0000-00-00T00:00:00", "2026-08-25T15:20:13+99:99",
            "10000-01-01T00:00:00Z", "2026-13-45", "24:00", "", " ", "T", "9999-12-31T23:59:59-23:59",
            "0001-01-01T00:00:00.5Z", "0001-01-01T00:00:00.1+23:59",
        ],
    )  # fmt: skip
    async def test_timestamps(self, server: HostileServer, vbr: VeeamClient, text: str) -> None:
        sent = SESSION | {"endTime": text, "creationTime": text}
        server.answer = json_reply(sent)
        session = await vbr.sessions.get_session(id=ID)
        assert isinstance(session.end_time, (datetime, str))
        assert session.to_dict() == sent
        assert repr(session)

    @pytest.mark.parametrize("end", ["", "Z", ".0000000", "+02:00", "-07:00", ".0000000Z"])
    async def test_the_zero_date_is_none(self, server: HostileServer, vbr: VeeamClient, end: str) -> None:
        text = f"0001-01-01T00:00:00{end}"
        sent = SESSION | {"endTime": text, "creationTime": text}
        server.answer = json_reply(sent)
        async with server.client(strict=True) as strict:
            for client in (vbr, strict):
                session = await client.sessions.get_session(id=ID)
                assert session.end_time is None
                assert session.to_dict() == sent
        session.end_time = datetime(2026, 1, 1, tzinfo=UTC)
        assert session.to_dict()["endTime"] == "2026-01-01T00:00:00+00:00"
        session.end_time = None
        assert session.to_dict() == sent

    async def test_a_date_that_was_taken_away_is_not_sent(self) -> None:
        session = SessionModel.from_dict(SESSION | {"endTime": "2026-08-25T15:20:13.12345678+0200"})
        assert session.end_time is not None
        session.end_time = None
        assert "endTime" not in session.to_dict()

    async def test_null_is_an_empty_list_and_goes_back(self, server: HostileServer, vbr: VeeamClient) -> None:
        sent = {"data": None, "pagination": {"total": 0}}
        server.answer = json_reply(sent)
        page = await vbr.jobs.get_all_jobs()
        assert page.data == []
        assert page.to_dict() == sent
        assert await vbr.paginate(vbr.jobs.get_all_jobs).collect() == []

    @pytest.mark.parametrize("text", ["\ud83d", "a\udc00b", "x" * 10 + "\ud800"])
    async def test_half_a_surrogate_pair_is_refused_before_anything_is_sent(
        self, server: HostileServer, vbr: VeeamClient, text: str
    ) -> None:
        calls: list[Any] = [
            vbr.call("GetJob", {"id": text}),
            vbr.call("GetUserRoles", {"id": text}),
            vbr.jobs.get_all_jobs(name_filter=text),
            vbr.login.create_token(body={"grant_type": "password", "username": "svc", "password": text}),
        ]
        for call in calls:
            with pytest.raises(errors.VeeamError) as caught:
                await call
            assert isinstance(caught.value, errors.InvalidArgument)
            assert caught.value.__cause__ is None or not isinstance(caught.value.__cause__, UnicodeError)
        assert server.received == []


class TestOtherThings:
    """Something else where an object belongs."""

    @pytest.mark.parametrize(
        ("answer", "text"),
        [
            (json_reply(None), "null instead of a ServerInfoModel"),
            (json_reply([]), "a list instead of"),
            (json_reply("[{}]"), "a list instead of"),
            (json_reply('"Signed out"'), "a string instead of"),
            (json_reply("true"), "true or false instead of"),
            (json_reply({}), "an empty object instead of"),
            (json_reply({"error": "not now"}), "an object without any of its properties"),
            (html(), "not JSON: <html>"),
            (reply(), "not JSON"),
            (reply(b"\x00\x01\x1b[2J\x07", "content-type: text/plain"), "not JSON"),
        ],
    )
    async def test_it_is_told(self, server: HostileServer, vbr: VeeamClient, answer: bytes, text: str) -> None:
        server.answer = answer
        with pytest.raises(errors.DecodeError, match=text) as caught:
            await vbr.service.get_server_info()
        assert (caught.value.operation, caught.value.server) == ("GetServerInfo", server.url)
        assert str(caught.value).isprintable()

    @pytest.mark.parametrize(
        "answer", [json_reply(None), json_reply([]), json_reply({}), json_reply({"error": "x"}), html()]
    )
    async def test_to_a_sign_in_too(self, server: HostileServer, vbr: VeeamClient, answer: bytes) -> None:
        server.answers[TOKEN] = answer
        with pytest.raises(errors.DecodeError) as caught:
            await vbr.jobs.get_all_jobs()
        assert caught.value.operation == "CreateToken"


class TestErrorTexts:
    async def test_they_are_cut_and_clean(self, server: HostileServer, vbr: VeeamClient) -> None:
        text = "\x1b]0;owned\x07\u202e\r\n\ud83d" + "x" * 1_000_000
        for body in ({"errorCode": text, "message": text, "resourceId": text}, text):
            server.answer = json_reply(json.dumps(body), status="500 Broken")
            with pytest.raises(errors.ServerError) as caught:
                await vbr.service.get_server_time()
            assert len(str(caught.value)) < 3000
            assert str(caught.value).isprintable()
            assert all(len(one or "") < 2100 for one in (caught.value.text, caught.value.error_code))

    @pytest.mark.parametrize(
        ("faults", "expected"),
        [
            ({"name": ["The name field is required."], "limit": ["Too many.", "Odd."]},
             "name: The name field is required.; limit: Too many.; limit: Odd."),
            (["One.", "Two."], "One.; Two."),
            ("One.", "One."),
            ({"name": {"deep": 1}, "x": [None, 5]}, ""),
            (None, ""),
        ],
    )  # fmt: skip
    async def test_problem_details_tell_all(
        self, server: HostileServer, vbr: VeeamClient, faults: Any, expected: str
    ) -> None:
        problem = {"title": "One or more validation errors occurred.", "status": 400, "errors": faults}
        server.answer = json_reply(problem, status="400 Bad")
        with pytest.raises(errors.ApiError) as caught:
            await vbr.service.get_server_time()
        assert caught.value.text == "; ".join(filter(None, ["One or more validation errors occurred.", expected]))

    @pytest.mark.parametrize("status", ["400 No", "401 No", "403 No", "404 No", "500 No", "502 No"])
    @pytest.mark.parametrize("shape", ["text", "html", "json", "string", "code"])
    async def test_a_sign_in_that_is_echoed_shows_no_password(
        self, vbr: VeeamClient, server: HostileServer, status: str, shape: str
    ) -> None:
        echo = f"grant_type=password&username=svc&password={PASSWORD} is wrong: {PASSWORD}"
        answers = {
            "text": reply(echo.encode(), status=status),
            "html": html(status, f"<html>{echo}"),
            "json": json_reply({"errorCode": "AccessDenied", "message": f"Wrong password {echo}"}, status=status),
            "string": json_reply(json.dumps(echo), status=status),
            "code": json_reply({"errorCode": PASSWORD, "message": "x", "errors": {PASSWORD: [echo]}}, status=status),
        }
        server.answers[TOKEN] = answers[shape]
        with pytest.raises(errors.VeeamError) as caught:
            await vbr.jobs.get_all_jobs()
        error: BaseException | None = caught.value
        while error is not None:
            assert "sesame" not in f"{error!s}{error!r}{vars(error)}"
            error = error.__cause__ or error.__context__
        if shape == "json":
            assert "AccessDenied: Wrong password" in str(caught.value)

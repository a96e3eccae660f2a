"""From a call to a request: what is sent, and what is refused before anything is."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl
from uuid import UUID

import pytest

from veeam_client.client import Request
from veeam_client.errors import InvalidArgument
from veeam_client.models import BackupJobSpec, ESessionResult, JobStartSpec, TokenLoginSpec
from veeam_client.operations import OPERATIONS, Body, Operation, Parameter
from veeam_client.runtime.request import build_request

if TYPE_CHECKING:
    from collections.abc import Mapping

ID = UUID("5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11")
NOON = datetime(2026, 8, 25, 12, tzinfo=UTC)


def operation(*parameters: Parameter, path: str = "/things", body: Body | None = None) -> Operation:
    return Operation(
        id="DoThing", namespace="things", name="do_thing", method="POST", path=path, summary="Do a thing.",
        parameters=parameters, body=body,
    )  # fmt: skip


def query(kind: str, *, is_required: bool = False) -> Operation:
    return operation(Parameter("some_value", "someValue", "query", kind, is_required))


def sent(kind: str, value: Any) -> str:
    """The path and query for a query parameter of a type."""
    return build_request(query(kind), {"some_value": value}).path


def refusal(what: Operation, arguments: Mapping[str, Any]) -> str:
    """The message of the refusal, which must name the operation."""
    with pytest.raises(InvalidArgument) as caught:
        build_request(what, arguments)
    assert caught.value.operation == what.id
    assert str(caught.value).startswith(f"{what.id}: ")
    return caught.value.message


class TestQuery:
    @pytest.mark.parametrize(
        ("kind", "value", "expected"),
        [
            ("str", "a b&c=d/é", "a+b%26c%3Dd%2F%C3%A9"),
            ("str", "", ""),
            ("int", 0, "0"),
            ("int", -1, "-1"),
            ("float", 1.5, "1.5"),
            ("float", 2, "2"),
            ("bool", True, "true"),
            ("bool", False, "false"),
            ("UUID", ID, str(ID)),
            ("UUID", str(ID).upper(), str(ID)),
            ("datetime", NOON, "2026-08-25T12%3A00%3A00%2B00%3A00"),
            ("datetime", NOON.astimezone(timezone(timedelta(hours=-7))), "2026-08-25T05%3A00%3A00-07%3A00"),
            ("ESessionResult", ESessionResult.FAILED, "Failed"),
            ("ESessionResult", "failed", "failed"),
            ("ESessionResult", "FromANewerServer", "FromANewerServer"),
        ],
    )
    def test_each_type_is_written_as_the_server_reads_it(self, kind: str, value: Any, expected: str) -> None:
        assert sent(kind, value) == f"/things?someValue={expected}"

    def test_a_list_repeats_its_key(self) -> None:
        results = [ESessionResult.FAILED, "Warning"]
        request = build_request(OPERATIONS["GetAllSessions"], {"result_filter": results, "limit": 5})
        given = parse_qsl(request.path.partition("?")[2])
        assert sorted(given) == [("limit", "5"), ("resultFilter", "Failed"), ("resultFilter", "Warning")]

    @pytest.mark.parametrize("several", [["a", "b"], ("a", "b")])
    def test_lists_and_tuples_are_lists(self, several: Any) -> None:
        assert sent("list[str]", several) == "/things?someValue=a&someValue=b"

    def test_an_empty_list_sends_nothing(self) -> None:
        assert sent("list[str]", []) == "/things"

    def test_none_is_not_given(self) -> None:
        assert build_request(OPERATIONS["GetAllJobs"], {"limit": None, "name_filter": None}).path == "/api/v1/jobs"

    @pytest.mark.parametrize(
        ("kind", "value"),
        [
            ("datetime", NOON.replace(tzinfo=None)),
            ("datetime", "2026-08-25"),
            ("UUID", "not-a-uuid"),
            ("UUID", ""),
            ("UUID", 5),
            ("int", "5"),
            ("int", 5.5),
            ("int", True),
            ("bool", "true"),
            ("bool", 1),
            ("float", float("nan")),
            ("float", float("inf")),
            ("str", 5),
            ("str", b"text"),
            ("list[str]", "a"),
            ("list[str]", b"a"),
            ("list[str]", {"a": 1}),
            ("list[str]", 5),
            ("list[str]", ["a", 5]),
            ("list[UUID]", [ID, "x"]),
        ],
    )
    def test_what_does_not_fit_is_refused(self, kind: str, value: Any) -> None:
        assert "some_value" in refusal(query(kind), {"some_value": value})

    def test_a_naive_datetime_is_told_what_to_do(self) -> None:
        assert "time zone" in refusal(query("datetime"), {"some_value": NOON.replace(tzinfo=None)})


class TestPath:
    def test_an_id_may_be_text(self) -> None:
        job = OPERATIONS["GetJob"]
        for value in (ID, str(ID), f"{{{ID}}}"):
            assert build_request(job, {"id": value}) == Request("GET", f"/api/v1/jobs/{ID}", {}, None)

    @pytest.mark.parametrize(
        ("value", "segment"),
        [
            ("plain", "plain"),
            ("a/b", "a%2Fb"),
            ("../jobs", "..%2Fjobs"),
            ("what?x=1#y", "what%3Fx%3D1%23y"),
            ("100%", "100%25"),
            ("{host}", "%7Bhost%7D"),
            ("srv ö", "srv%20%C3%B6"),
            ("...", "..."),
        ],
    )
    def test_a_value_never_leaves_its_segment(self, value: str, segment: str) -> None:
        what = operation(
            Parameter("name", "name", "path", "str", is_required=True),
            Parameter("host", "host", "path", "str", is_required=True),
            path="/of/{name}/on/{host}",
        )
        assert build_request(what, {"name": value, "host": "h"}).path == f"/of/{segment}/on/h"

    @pytest.mark.parametrize("value", ["", ".", ".."])
    def test_a_segment_that_names_nothing_is_refused(self, value: str) -> None:
        assert "hostname" in refusal(OPERATIONS["RescanInventoryObjects"], {"hostname": value})

    @pytest.mark.parametrize("value", ["", "..", "5f6ed5c1", f"{ID}/stop", 7, b"x"])
    def test_a_wrong_id_is_refused(self, value: Any) -> None:
        assert refusal(OPERATIONS["GetJob"], {"id": value}).startswith("id")


class TestHeader:
    def test_a_value_goes_under_its_name(self) -> None:
        what = operation(Parameter("if_match", "If-Match", "header", "str"))
        assert build_request(what, {"if_match": "abc"}).headers == {"If-Match": "abc"}
        assert build_request(what, {}).headers == {}

    def test_a_list_is_joined(self) -> None:
        what = operation(Parameter("kinds", "X-Kinds", "header", "list[str]"))
        assert build_request(what, {"kinds": ["a", "b"]}).headers == {"X-Kinds": "a,b"}


class TestNames:
    def test_a_missing_argument(self) -> None:
        assert "id" in refusal(OPERATIONS["GetJob"], {})
        assert "id" in refusal(OPERATIONS["GetJob"], {"id": None})
        assert "some_value" in refusal(query("int", is_required=True), {})

    def test_an_unknown_argument(self) -> None:
        assert "job_id" in refusal(OPERATIONS["GetJob"], {"id": ID, "job_id": ID})
        message = refusal(OPERATIONS["GetAllJobs"], {"nameFilter": "x", "another": 1})
        assert "another, nameFilter" in message

    def test_a_body_where_none_belongs(self) -> None:
        assert "body" in refusal(OPERATIONS["GetAllJobs"], {"body": {}})

    def test_a_missing_body(self) -> None:
        message = refusal(OPERATIONS["CreateJob"], {})
        assert "body" in message
        assert "JobSpec" in message

    def test_the_given_arguments_stay_as_they_are(self) -> None:
        given = {"id": str(ID), "body": {"performActiveFull": True}}
        before = dict(given)
        build_request(OPERATIONS["StartJob"], given)
        assert given == before


class TestJsonBodies:
    START = OPERATIONS["StartJob"]

    def test_left_out_where_it_may_be(self) -> None:
        request = build_request(self.START, {"id": ID})
        assert (request.content, request.headers) == (None, {})

    def test_a_model(self) -> None:
        request = build_request(self.START, {"id": ID, "body": JobStartSpec(perform_active_full=True)})
        assert request.headers == {"Content-Type": "application/json"}
        assert json.loads(request.content or b"") == {"performActiveFull": True}

    @pytest.mark.parametrize("kind", [dict, MappingProxyType])
    def test_a_mapping(self, kind: type[Any]) -> None:
        given = kind({"performActiveFull": False, "when": NOON, "id": ID, "kinds": [ESessionResult.NONE], "none": None})
        request = build_request(self.START, {"id": ID, "body": given})
        assert json.loads(request.content or b"") == {
            "performActiveFull": False,
            "when": "2026-08-25T12:00:00+00:00",
            "id": str(ID),
            "kinds": ["None"],
            "none": None,
        }

    def test_an_empty_mapping_is_a_body(self) -> None:
        assert build_request(self.START, {"id": ID, "body": {}}).content == b"{}"

    @pytest.mark.parametrize(
        "body",
        [
            {"ratio": float("nan")},
            {"ratio": [float("-inf")]},
            {"when": NOON.replace(tzinfo=None)},
            {"what": object()},
            {"content": b"bytes"},
            JobStartSpec(perform_active_full=True, additional_properties={"ratio": float("nan")}),
            "text",
            b"bytes",
            7,
            ["a list"],
        ],
    )
    def test_what_is_no_json_object_is_refused(self, body: Any) -> None:
        assert refusal(self.START, {"id": ID, "body": body}).startswith("body")

    def test_a_subclass_of_the_named_model(self) -> None:
        spec = BackupJobSpec.from_dict({"name": "nightly", "type": "VSphereBackup", "description": "x"})
        request = build_request(OPERATIONS["CreateJob"], {"body": spec})
        assert json.loads(request.content or b"")["type"] == "VSphereBackup"


class TestFormBodies:
    TOKEN = OPERATIONS["CreateToken"]

    def test_it_is_form_encoded(self) -> None:
        form = {"grant_type": "password", "username": "DOMAIN\\svc", "password": "a&b=c+d é"}
        request = build_request(self.TOKEN, {"body": form})
        assert request.headers == {"Content-Type": "application/x-www-form-urlencoded"}
        assert dict(parse_qsl((request.content or b"").decode())) == form

    def test_a_model_does_as_well(self) -> None:
        spec = TokenLoginSpec.from_dict({"grant_type": "password", "username": "u", "password": "p"})
        spec.use_short_term_refresh = True
        content = build_request(self.TOKEN, {"body": spec}).content or b""
        assert dict(parse_qsl(content.decode()))["use_short_term_refresh"] == "true"

    def test_none_is_left_out(self) -> None:
        form = {"grant_type": "password", "username": "u", "password": "p", "refresh_token": None}
        content = build_request(self.TOKEN, {"body": form}).content or b""
        assert dict(parse_qsl(content.decode(), keep_blank_values=True)).keys() == {
            "grant_type",
            "username",
            "password",
        }

    @pytest.mark.parametrize("body", ["grant_type=password", b"x", 5, [("grant_type", "password")]])
    def test_what_is_no_form_is_refused(self, body: Any) -> None:
        assert refusal(self.TOKEN, {"body": body}).startswith("body")

    def test_a_refusal_shows_no_password(self) -> None:
        form = {"grant_type": "password", "password": "open-sesame", "when": NOON.replace(tzinfo=None)}
        assert "open-sesame" not in refusal(self.TOKEN, {"body": form})


class TestByteBodies:
    UPLOAD = OPERATIONS["UploadEntraIdTenantUser"]
    ARGUMENTS: Mapping[str, Any] = {
        parameter.name: ID for parameter in UPLOAD.parameters if parameter.is_required
    }  # fmt: skip

    @pytest.mark.parametrize("body", [b"\x00\xff", bytearray(b"\x00\xff")])
    def test_they_go_as_they_are(self, body: Any) -> None:
        request = build_request(self.UPLOAD, {**self.ARGUMENTS, "body": body})
        assert (request.content, request.headers) == (b"\x00\xff", {"Content-Type": "application/octet-stream"})

    def test_nothing_in_it_is_still_a_body(self) -> None:
        assert build_request(self.UPLOAD, {**self.ARGUMENTS, "body": b""}).content == b""

    @pytest.mark.parametrize("body", ["text", {"a": 1}, 5])
    def test_anything_else_is_refused(self, body: Any) -> None:
        message = refusal(self.UPLOAD, {**self.ARGUMENTS, "body": body})
        assert message.startswith("body must be bytes")


def test_a_value_in_a_message_is_no_longer_than_people_read() -> None:
    with pytest.raises(InvalidArgument, match="is not an id, such as") as caught:
        build_request(OPERATIONS["GetJob"], {"id": "y" * 5000})
    assert len(str(caught.value)) < 400

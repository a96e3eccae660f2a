"""What the server says when it says no, as errors."""

from __future__ import annotations

import copy
import pickle
import re
from typing import Any

import pytest

from veeam_client import errors
from veeam_client.errors import (
    ApiError,
    AuthenticationError,
    ClientClosed,
    ConnectionFailed,
    DecodeError,
    InvalidArgument,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
    SignInExpired,
    TimedOut,
    TlsFailed,
    Unreachable,
    UnsupportedRevision,
    VeeamError,
)
from veeam_client.transport.error_replies import api_error, read_error_reply

SERVER = "https://vbr01.example.com:9419"
HTML = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body></html>"
NOT_FOUND = b'{"errorCode":"NotFound","message":"Job was not found.","resourceId":"5f6e"}'
# As build 13.1 words it, and as builds before 13 did.
REVISION_NOW = (
    b'{"errorCode":"NotImplemented","message":"The HTTP resource that matches the request URI \'https://vbr01/api\' '
    b'does not support the API version \'9.9-rev9\'.","title":"Bad request","status":400}'
)
REVISION_THEN = (
    b'{"errorCode":"UnexpectedContent","message":"Unsupported RESTAPI version. The following versions are '
    b'supported: 1.1-rev0"}'
)
REQUEST = errors.RequestContext(
    method="GET", path="/api/v1/jobs/5f6e", server=SERVER, operation="GetJob", revision="9.9-rev9", claims=("ViewJobs",)
)


def error_for(status: int, body: bytes) -> ApiError:
    return api_error(read_error_reply(status, body), REQUEST)


@pytest.mark.parametrize(
    ("status", "body", "kind", "code", "text"),
    [
        # an error object
        (404, NOT_FOUND, NotFound, "NotFound", "Job was not found."),
        (400, b'{"errorCode":"UnknownError","message":"Cannot"}', ApiError, "UnknownError", "Cannot"),
        (400, b'{"errorCode":"FromANewerServer","message":"New"}', ApiError, "FromANewerServer", "New"),
        (403, b'{"errorCode":"AccessDenied","message":"No."}', PermissionDenied, "AccessDenied", "No."),
        (409, b'{"errorCode":"UnknownError","message":"Busy"}', ApiError, "UnknownError", "Busy"),
        (500, b'{"errorCode":"UnknownError","message":"Oops"}', ServerError, "UnknownError", "Oops"),
        # with what a live server adds
        (
            401,
            b'{"errorCode":"AccessDenied","message":"Unable","title":"Not authorized","status":401}',
            AuthenticationError, "AccessDenied", "Unable",
        ),
        (500, b'{"title":"Broken","status":500}', ServerError, None, "Broken"),
        (404, b'{"errorCode":"NotFound","message":null,"resourceId":null}', NotFound, "NotFound", ""),
        # another server's form
        (400, b'{"error":"invalid_grant","error_description":"Wrong"}', ApiError, "invalid_grant", "Wrong"),
        # objects that say nothing we know
        (400, b"{}", ApiError, None, ""),
        (400, b'{"Message":"An error has occurred."}', ApiError, None, ""),
        # a bare JSON string
        (401, b'"Unauthorized"', AuthenticationError, None, "Unauthorized"),
        (429, b'"Slow down"', RateLimited, None, "Slow down"),
        # other JSON
        (400, b"null", ApiError, None, "null"),
        (400, b"[1, 2]", ApiError, None, "[1, 2]"),
        # HTML of a proxy
        (502, HTML, ServerError, None, "<html>"),
        (503, b"\n\n  <h1>Unavailable</h1>\n", ServerError, None, "<h1>Unavailable</h1>"),
        (403, HTML, PermissionDenied, None, "<html>"),
        # nothing
        (401, b"", AuthenticationError, None, ""),
        (403, b"", PermissionDenied, None, ""),
        (404, b" \r\n ", NotFound, None, ""),
        (418, b"", ApiError, None, ""),
        (302, b"", ApiError, None, ""),
        (599, b"", ServerError, None, ""),
        # half of an object
        (500, b'{"errorCode":"Unknown', ServerError, None, '{"errorCode":"Unknown'),
        # no UTF-8
        (500, b"\xff\xfe broken", ServerError, None, "�� broken"),
        (404, b'{"errorCode":"NotFound","message":"J\xf6b"}', NotFound, "NotFound", "J�b"),
        # the refused revision, in both wordings; the same words mean nothing elsewhere
        (400, REVISION_NOW, UnsupportedRevision, "NotImplemented", None),
        (400, REVISION_THEN, UnsupportedRevision, "UnexpectedContent", None),
        (400, b'"Unsupported RESTAPI version."', UnsupportedRevision, None, "Unsupported RESTAPI version."),
        (404, REVISION_NOW, NotFound, "NotImplemented", None),
    ],
)  # fmt: skip
def test_a_reply_becomes_an_error(status: int, body: bytes, kind: type, code: str | None, text: str | None) -> None:
    error = error_for(status, body)
    assert type(error) is kind
    assert (error.status, error.error_code) == (status, code)
    if text is not None:
        assert error.text == text
    message = str(error)
    assert message.startswith(f"GetJob on {SERVER}: GET /api/v1/jobs/5f6e answered {status}")
    assert code is None or code in message
    assert error.text in message
    assert "\n" not in message
    assert (error.method, error.path, error.server, error.operation) == ("GET", "/api/v1/jobs/5f6e", SERVER, "GetJob")


def test_the_object_concerned_is_kept() -> None:
    assert error_for(404, NOT_FOUND).resource_id == "5f6e"
    assert error_for(404, b"").resource_id is None


def test_a_long_line_is_cut() -> None:
    assert error_for(500, b"x" * 100_000).text == "x" * 200 + " ..."


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert error_for(404, b"\xef\xbb\xbf" + NOT_FOUND).error_code == "NotFound"


@pytest.mark.parametrize(
    ("status", "body", "advice"),
    [
        (401, b"", "check the user name and password"),
        (403, b"", "which needs ViewJobs"),
        (400, REVISION_NOW, "asked for revision 9.9-rev9"),
    ],
)
def test_advice_where_there_is_some(status: int, body: bytes, advice: str) -> None:
    assert advice in str(error_for(status, body))


@pytest.mark.parametrize(
    ("server", "operation", "expected"),
    [
        (None, None, "broken"),
        (SERVER, None, f"{SERVER}: broken"),
        (None, "GetJob", "GetJob: broken"),
        (SERVER, "GetJob", f"GetJob on {SERVER}: broken"),
    ],
)
def test_the_place_is_part_of_the_text(server: str | None, operation: str | None, expected: str) -> None:
    assert str(VeeamError("broken", server=server, operation=operation)) == expected


EVERY_ERROR: list[VeeamError] = [
    *(
        kind("broken", server=SERVER, operation="GetJob")
        for kind in (
            VeeamError, InvalidArgument, ClientClosed, errors.WrongEventLoop, SignInExpired, ConnectionFailed,
            Unreachable, TlsFailed, errors.ProxyRefused, TimedOut, DecodeError, errors.NotOne,
            errors.ChangedMeanwhile,
        )
    ),
    errors.UnsupportedByServer(
        "it is there since 1.3-rev1", what="X", revision="1.3-rev0", revisions=["1.3-rev1"], operation="ViewAllUsers"
    ),
    errors.TransferBroken("broken", done=5, size=9, server=SERVER, operation="DownloadFlrItem"),
    *(
        kind("broken", works=["work"], results=["work", "other"], server=SERVER)
        for kind in (errors.WorkError, errors.WorkFailed, errors.WorkForgotten, errors.WorkTimedOut)
    ),
    errors.RecipeFailed("mount", "broken", done=["made"], undone=["undone"], server=SERVER),
    errors.PaginationError("broken", delivered=3, start=4, server=SERVER, operation="GetAllJobs"),
    errors.CursorMoved("another poller has written", server=SERVER),
    *(
        error_for(status, body)
        for status, body in [
            (400, b"{}"), (401, b""), (403, b""), (404, NOT_FOUND), (400, REVISION_NOW), (429, b""), (500, HTML),
        ]
    ),
]  # fmt: skip


def parts(error: VeeamError) -> tuple[Any, ...]:
    return type(error), str(error), error.args, vars(error)


@pytest.mark.parametrize("error", EVERY_ERROR, ids=lambda error: type(error).__name__)
def test_errors_survive_pickling_and_copying(error: VeeamError) -> None:
    error.add_note("while polling")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert parts(pickle.loads(pickle.dumps(error, protocol))) == parts(error)  # noqa: S301  # our own bytes
    for twin in (copy.copy(error), copy.deepcopy(error)):
        assert twin is not error
        assert parts(twin) == parts(error)


def test_every_class_is_among_them() -> None:
    classes = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, VeeamError)}
    assert {type(error) for error in EVERY_ERROR} == classes


def test_the_tree_in_the_docstring_is_the_tree_of_classes() -> None:
    drawn: dict[str, str | None] = {}
    branch: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r" {4}(?P<indent>[│├└─ ]*)(?P<name>[A-Z]\w+)(?: {2,}| \(|$)", line)
        if found:
            depth = len(found["indent"]) // 4
            branch[depth:] = [found["name"]]
            drawn[found["name"]] = branch[depth - 1] if depth else None
    real = {
        kind.__name__: None if kind is VeeamError else kind.__mro__[1].__name__
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, VeeamError)
    }
    assert drawn == real
    assert issubclass(InvalidArgument, ValueError)

"""The catalogue knows which operations begin work that goes on after their reply."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from openapi.pipeline.render.work import work
from tests.contract.samples import CALLS, canonical, figures
from veeam_client.client.work_status import AUTOMATION, SESSIONS, TASKS
from veeam_client.operations import OPERATIONS

BY_KIND = {"session": "SessionModel", "automation": "SessionModel", "sessions": "SessionsResult", "task": "TaskModel"}


def test_every_operation_that_answers_with_a_session_or_task_and_no_other() -> None:
    for operation in OPERATIONS.values():
        where = canonical(f"{operation.method} {operation.path}")
        replies = [
            reply
            for revision in operation.revisions
            for status, reply in CALLS[revision][where]["responses"].items()
            if status.startswith("2")
        ]
        models = {name for name in BY_KIND.values() if f"/{name}'" in str(replies)}
        begun = operation.work
        assert {BY_KIND[begun]} == models if begun else not models or operation.method == "GET", operation.id


@figures
def test_how_many_there_are_of_each() -> None:
    counts = Counter(operation.work for operation in OPERATIONS.values() if operation.work)

    assert counts == {"session": 98, "automation": 7, "sessions": 10, "task": 12}


def test_imports_are_automation() -> None:
    found = {operation.id for operation in OPERATIONS.values() if operation.work == "automation"}
    imports = [operation for operation in OPERATIONS.values() if operation.id.startswith("Import")]

    assert found == {operation.id for operation in imports if operation.namespace == "automation"}


@pytest.mark.parametrize(
    ("method", "path", "model", "expected"),
    [
        ("post", "/api/v1/jobs/{id}/start", "SessionModel", "session"),
        ("DELETE", "/api/v1/backups/{id}", "SessionModel", "session"),
        ("post", "/api/v1/automation/jobs/import", "SessionModel", "automation"),
        ("post", "/api/v1/automation/x", "TaskModel", "task"),
        ("post", "/api/v1/failover", "SessionsResult", "sessions"),
        ("get", "/api/v1/sessions/{id}", "SessionModel", None),
        ("post", "/api/v1/jobs", "JobModel", None),
    ],
)
def test_what_a_reply_begins(method: str, path: str, model: str, expected: str | None) -> None:
    body: dict[str, Any] = {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{model}"}}}}
    replies = {"201": body, "204": {}, "400": {"content": {"application/json": {"schema": {"$ref": "#/x/TaskModel"}}}}}

    assert work(method, path, replies) == expected


@pytest.mark.parametrize("place", [SESSIONS, AUTOMATION, TASKS])
def test_the_places_where_work_is_found_are_operations(place: Any) -> None:
    assert OPERATIONS[place.read].result in {"SessionModel", "TaskModel"}
    listing = OPERATIONS[place.listing].listing
    assert listing is not None
    assert (listing.rows, listing.key, listing.order) == ("data", "id", "CreationTime")
    names = {parameter.name for parameter in OPERATIONS[place.listing].parameters}
    assert {"created_after_filter", "created_before_filter"} <= names
    assert OPERATIONS[place.stop].method == "POST"
    assert place.logs is None or OPERATIONS[place.logs].result == "SessionLogResult"

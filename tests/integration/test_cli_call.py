"""Any operation from the command line."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import Veeam, golden, veeam_in
from veeam_client.cli.app import program
from veeam_client.cli.commands._call_requests import arguments_of
from veeam_client.cli.commands._call_sample import samples
from veeam_client.cli.commands._suggestions import suggestions
from veeam_client.cli.commands.call import OperationCommand, app, command_of, operation_named
from veeam_client.cli.options import Options
from veeam_client.client import body_faults
from veeam_client.errors import InvalidArgument
from veeam_client.operations import OPERATIONS
from veeam_client.runtime.request import build_request

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from veeam_client.operations import Operation, Parameter

ZERO = "00000000-0000-0000-0000-000000000000"
VALUES = {"UUID": ZERO, "int": "7", "float": "1.5", "bool": "true", "datetime": "2026-08-25T06:00:00+00:00"}
ON_ONE = ("--select", "vbr-a")


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("call"), is_running=True) as veeam:
        yield veeam
        assert veeam.open_sessions() == 0


def given(parameter: Parameter) -> str:
    return VALUES.get(parameter.type.removeprefix("list[").removesuffix("]"), "text")


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda one: one.id)
def test_every_operation_takes_all_that_it_has(operation: Operation, tmp_path: Path) -> None:
    upload = tmp_path / "upload"
    upload.write_bytes(b"x")
    words = [
        word for one in operation.parameters for word in (f"--{one.name.strip('_').replace('_', '-')}", given(one))
    ]
    if operation.body is not None and operation.body.type == "bytes":
        words += ["--body", f"@{upload}"]
    elif operation.body is not None:
        words += ["--no-check", "--body", "[]" if operation.body.type.startswith("list[") else "{}"]
    options = Options()
    with program.make_context("veeam", ["call", operation.id, *words], obj=options) as context:
        for name in (operation.id, f"{operation.namespace}.{operation.name}", operation.id.lower()):
            command = app.get_command(context, name)
            assert isinstance(command, OperationCommand)
            assert command.operation is operation
        call = command_of(operation).make_context(operation.id, words, parent=context)
        shown = call.get_help()
    request = build_request(operation, arguments_of(operation, call.params))
    for one in operation.parameters:
        if one.location == "query":
            assert f"{one.wire}=" in request.path
    assert "{" not in request.path
    assert (request.content is None and request.upload is None) == (operation.body is None)
    assert operation.summary.replace("`", "")[:40] in shown
    assert f"{operation.method}{operation.path}" in "".join(shown.split())


def test_all_are_reachable_by_either_name() -> None:
    assert len(OPERATIONS) == 521
    assert all(operation_named(name) is one for name, one in OPERATIONS.items())
    assert all(operation_named(f"{one.namespace}.{one.name}") is one for one in OPERATIONS.values())
    assert operation_named("jobs.get-all-jobs") is OPERATIONS["GetAllJobs"]
    assert operation_named("GetAllJob") is None


def test_of_a_body_of_no_known_kind_only_that_is_told() -> None:
    spec = {"name": "a", "isHighPriority": True, "virtualMachines": {"includes": []}}
    for given, expected in (
        ({**spec, "type": "VSphereBackp"}, "JobSpec.type is 'VSphereBackp'; did you mean VSphereBackup"),
        (spec, "JobSpec.type is missing"),
    ):
        (fault,) = body_faults(OPERATIONS["CreateJob"], given)
        assert fault.startswith(expected)
    known = body_faults(OPERATIONS["CreateJob"], {**spec, "type": "VSphereBackup", "isHighPriorit": True})
    assert any("has no isHighPriorit; did you mean isHighPriority" in fault for fault in known)


def test_near_misses_suggest() -> None:
    for name, meant in {
        "GetAllJob": "GetAllJobs",
        "jobs.get_all_job": "GetAllJobs",
        "ListJobs": "GetAllJobs",
        "jobs.list": "GetAllJobs",
        "get-job": "GetJob",
        "jobs.start": "StartJob",
        "run job": "StartJob",
        "remove_repository": "DeleteRepository",
        "AddCredentials": "CreateCreds",
        "list repositories": "GetAllRepositories",
        "ServerInfo": "GetServerInfo",
        "getallsesions": "GetAllSessions",
    }.items():
        assert meant in suggestions(name)[:2], (name, suggestions(name))
    assert suggestions("qqqqqqqqqqqqqq") == []


def test_a_reply_is_the_servers_json(veeam: Veeam) -> None:
    ended = veeam("call", "GetServerInfo", *ON_ONE)
    assert (ended.code, ended.err) == (0, "")
    assert ended.json["vbrId"]
    both = veeam("call", "service.get_server_info").json
    assert [one["server"] for one in both] == ["vbr-a", "vbr-b"]
    assert both[0]["reply"] == ended.json


def test_pages(veeam: Veeam) -> None:
    first = veeam("call", "GetAllSessions", "--limit", "2", *ON_ONE).json
    assert len(first["data"]) == 2
    rows = veeam("call", "GetAllSessions", "--all", *ON_ONE).json
    assert len(rows) == first["pagination"]["total"] > 2
    lines = veeam("call", "GetAllSessions", "--all", *ON_ONE, "--output", "jsonl", "--columns", "name,id").lines
    assert [json.loads(line)["id"] for line in lines] == [row["id"] for row in rows]
    kinds = {row["sessionType"] for row in rows[:3]}
    words = [word for kind in kinds for word in ("--type-filter", kind)]
    filtered = veeam("call", "GetAllSessions", "--all", *ON_ONE, *words).json
    assert {row["sessionType"] for row in filtered} == kinds


BODY_FAULTS = {
    '{"performActiveFul": true}': [
        "performActiveFull is missing",
        "has no performActiveFul; did you mean performActiveFull?",
    ],
    '{"performActiveFull": "yes"}': ["performActiveFull must be true or false, not a string"],
    '{"performActiveFull"': ["--body is not JSON"],
    "[]": ["the body must be a JobStartSpec, not a list"],
    "@gone.json": ["--body cannot be read"],
}


@pytest.mark.parametrize("body", BODY_FAULTS)
def test_a_body_is_checked_before_anything_is_sent(body: str, veeam: Veeam) -> None:
    before = [server.counters.sign_ins for server in veeam.servers]
    ended = veeam("call", "StartJob", "--id", ZERO, "--body", body, *ON_ONE)
    assert (ended.code, ended.out) == (2, "")
    assert all(fault in ended.err for fault in BODY_FAULTS[body]), ended.err
    assert [server.counters.sign_ins for server in veeam.servers] == before


def test_a_body_that_is_sent(veeam: Veeam) -> None:
    body = {"type": "Standard", "username": "root", "password": "s3cret", "description": "from the command line"}
    (veeam.folder / "body.json").write_text(json.dumps(body))
    made = veeam("call", "CreateCreds", "--body", "@body.json", *ON_ONE)
    assert made.code == 0, made.err
    again = veeam(
        "call", "credentials.create_creds", "--body", "@-", *ON_ONE, given=json.dumps(body | {"username": "b"})
    )
    assert again.json["username"] == "b"
    unsure = veeam("call", "DeleteCreds", "--id", made.json["id"], *ON_ONE)
    assert unsure.code == 2
    assert (
        "DeleteCreds destroys this: The credentials, with the password that is kept in them? Give --yes" in unsure.err
    )
    assert f"Give --yes to confirm: vbr-a: {made.json['username']}" in unsure.err
    gone = veeam("call", "DeleteCreds", "--id", made.json["id"], *ON_ONE, "--yes")
    assert gone.code == 0, gone.err
    refused = veeam("call", "GetCreds", "--id", made.json["id"], *ON_ONE)
    assert (refused.code, refused.out) == (1, "")
    assert "404" in refused.err
    several = veeam("call", "DeleteCreds", "--id", ZERO)
    assert several.code == 2
    assert "Give --yes" in several.err


def test_what_would_be_destroyed_is_named_and_counted(veeam: Veeam) -> None:
    backup = veeam("call", "GetAllBackups", "--limit", "1", *ON_ONE).json["data"][0]
    inside = [
        veeam("call", operation, "--id", backup["id"], *ON_ONE).json["pagination"]["total"]
        for operation in ("GetAllBackupFiles", "GetBackupObjects")
    ]
    assert all(inside)
    counts = f"with {inside[0]} backup files and {inside[1]} objects"
    unsure = veeam("call", "DeleteBackup", "--id", backup["id"], *ON_ONE)
    assert unsure.code == 2
    assert f"Give --yes to confirm: vbr-a: {backup['name']}, {counts}" in unsure.err
    mood = veeam.servers[0].mood
    mood.failing = frozenset({"GetAllBackupFiles"})
    try:
        unsure = veeam("call", "DeleteBackup", "--id", backup["id"], *ON_ONE)
    finally:
        mood.failing = frozenset()
    assert f"Give --yes to confirm: vbr-a: {backup['name']}, with {inside[1]} objects" in unsure.err
    several = veeam("call", "DeleteBackup", "--id", backup["id"])
    assert "DeleteBackup on 2 servers destroys this" in several.err
    assert f"vbr-b: {backup['id']}" in several.err  # of a server that does not have it, what was given


def test_what_would_be_overwritten_by_a_restore_is_named(veeam: Veeam) -> None:
    point = veeam("call", "GetAllObjectRestorePoints", "--limit", "1", *ON_ONE).json["data"][0]
    restore = ("call", "EntireVmRestoreVmware", *ON_ONE, "--body")
    unsure = veeam(*restore, json.dumps({"restorePointId": point["id"], "type": "OriginalLocation"}))
    assert unsure.code == 2
    made = datetime.fromisoformat(point["creationTime"]).astimezone(UTC)
    assert f"vbr-a: {point['name']}, from its restore point of {made:%Y-%m-%d %H:%M}" in unsure.err
    unknown = veeam(*restore, json.dumps({"restorePointId": ZERO, "type": "OriginalLocation"}))
    assert unknown.code == 2
    assert f"vbr-a: restorePointId {ZERO}" in unknown.err


def test_work_is_waited_for_and_files_come_and_go(veeam: Veeam) -> None:
    task = veeam("call", "CreateDeploymentKit", "--wait", *ON_ONE)
    assert task.code == 0, task.err
    kit = ("call", "DownloadDeploymentKit", "--task-id", task.json["id"], *ON_ONE)
    refused = veeam(*kit)
    assert refused.code == 2
    assert "--to FILE" in refused.err
    saved = veeam(*kit, "--to", "kit.zip")
    assert (saved.code, saved.out) == (0, "")
    assert saved.err == f"kit.zip: {(veeam.folder / 'kit.zip').stat().st_size} bytes\n"
    nowhere = ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *veeam.command(*kit, "--to", "-")]
    ended = subprocess.run(nowhere, env=veeam.environment, capture_output=True, timeout=60, check=False)  # noqa: S603
    assert (ended.returncode, ended.stderr) == (1, b"veeam: there is nowhere to write to: stdout is closed\n")
    backup = veeam("call", "GetAllBackups", "--limit", "1", *ON_ONE).json["data"][0]["id"]
    before = veeam.servers[0].counters.uploaded_bytes
    sent = veeam("call", "UploadEntraIdTenantUser", "--backup-id", backup, "--body", "@kit.zip", *ON_ONE)
    assert sent.code == 0, sent.err
    assert veeam.servers[0].counters.uploaded_bytes - before == (veeam.folder / "kit.zip").stat().st_size


WRONG = {
    ("GetAllJob",): "No such operation 'GetAllJob'; did you mean GetAllJobs",
    ("GetJob",): "Missing option '--id'",
    ("GetJob", "--id", "x"): "GetJob: id: 'x' is not an id, such as ",
    ("GetAllJobs", "--limit", "many"): "'many' is not a valid",
    ("GetAllJobs", "--nam-filter", "x"): "--name-filter",
    ("GetAllJobs", "--is-high-priority-job-filter", "perhaps"): "No such option",
    ("GetAllJobsStates", "--is-high-priority-job-filter", "perhaps"): "neither true nor false",
    ("UploadEntraIdTenantUser", "--backup-id", ZERO, "--body", "{}"): "give --body @FILE",
}


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage(arguments: tuple[str, ...], veeam: Veeam) -> None:
    ended = veeam("call", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert WRONG[arguments] in " ".join(ended.err.split())


@pytest.mark.parametrize("operation", ["StartJob", "GetAllJobsStates", "CreateCreds"])
def test_help_is_as_it_was(operation: str, veeam: Veeam) -> None:
    golden(f"help-of-{operation}", veeam("call", operation, "--help").out, veeam)


def test_a_body_for_an_operation_without_one() -> None:
    with pytest.raises(InvalidArgument, match="takes no body"):
        arguments_of(OPERATIONS["GetAllJobs"], {"body": "{}"})


@pytest.mark.parametrize(
    "operation",
    # In the newest revision and in older ones only; about a session that somebody has begun.
    ["ViewAllUsers", "CopyBackups", "CreateAuthorizationCode", "GetAutomationSessionLogs"],
)
def test_a_sample_comes_from_the_newest_server_that_has_the_operation(operation: str, veeam: Veeam) -> None:
    ended = veeam("call", operation, "--sample")
    assert (ended.code, ended.err) == (0, "")
    call, _, reply = ended.out.partition("\n")
    assert call.startswith(f"$ veeam call {operation}")
    assert reply.startswith("{")


@pytest.mark.full
async def test_every_operation_has_a_sample() -> None:
    made = [one.operation.id async for one in samples(OPERATIONS[key] for key in OPERATIONS)]
    assert sorted(made) == sorted(OPERATIONS[key].id for key in OPERATIONS)


def test_columns_and_order_count_in_json_too(veeam: Veeam) -> None:
    asked = ("call", "GetAllJobsStates", *ON_ONE, "--columns", "name,last result", "--sort", "-name")
    rows = veeam(*asked).json
    assert rows == veeam(*asked, "-o", "json").json
    assert all(list(row) == ["name", "lastResult"] for row in rows)
    names = [row["name"].casefold() for row in rows]
    assert len(names) > 1
    assert names == sorted(names, reverse=True)
    wrong = veeam("call", "GetAllJobsStates", *ON_ONE, "--columns", "nonsense")
    assert wrong.code == 2
    assert "lastResult" in wrong.err

"""`veeam call --list` and `--search`: every operation is found by what one knows of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from veeam_client.cli.app import program
from veeam_client.cli.options import Options
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence


def listed(*words: str) -> list[dict[str, Any]]:
    ended = CliRunner().invoke(program, ["call", *words, "--output", "json"], obj=Options())
    assert ended.exit_code == 0, ended.output
    found: list[dict[str, Any]] = json.loads(ended.stdout)
    return found


def ids(rows: Sequence[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


def test_the_list_has_every_operation_once() -> None:
    rows = listed("--list")
    assert sorted(ids(rows)) == sorted(OPERATIONS[key].id for key in OPERATIONS)
    (row,) = [row for row in rows if row["id"] == "ViewAllUsers"]
    assert (row["name"], row["revisions"]) == ("users_and_roles.view_all_users", "since 1.3-rev1")


@pytest.mark.parametrize(
    ("word", "operation", "place"),
    [
        ("jobs start_job", "StartJob", ""),
        ("/api/v1/serverTime", "GetServerTime", ""),
        ("ViewJobs", "GetAllJobs", ""),
        ("GetBackupObjectsWithFiltering", "GetBackupObjects", ""),
        ("typeFilter", "GetAllJobs", "parameter type_filter"),
        ("expire", "GetComputerRecoveryToken", "reply: ComputerRecoveryTokenModel.expiration_date"),
        ("expire", "CreateComputerRecoveryToken", "body: ComputerRecoveryTokenSpec.expiration_date"),
        ("guest_processing", "GetJob", "reply: BackupJobModel.guest_processing"),
    ],
)
def test_the_search_finds_words_wherever_they_are(word: str, operation: str, place: str) -> None:
    (row,) = [row for row in listed("--search", word) if row["id"] == operation]
    assert row["found"] == place


def test_what_is_called_like_the_word_comes_first() -> None:
    places = [row["found"] for row in listed("--search", "license")]
    assert places.index("") == 0
    assert sorted(places, key=bool) == places
    assert listed("--search", "nosuchword") == []


def test_revisions_narrow() -> None:
    newest = listed("--list", "--since", "1.3-rev2")
    assert {OPERATIONS[key].span.since for key in ids(newest)} == {"1.3-rev2"}
    newer = listed("--since", "1.3-rev1")
    assert {OPERATIONS[key].span.since for key in ids(newer)} == {"1.3-rev1", "1.3-rev2"}
    assert ids(listed("--until", "1.3-rev1")) == ["CopyBackups", "CreateAuthorizationCode"]
    assert ids(listed("--until", "1.2-rev1")) == ["CreateAuthorizationCode"]
    assert ids(listed("--since", "1.3-rev1", "--until", "1.3-rev1")) == ["CopyBackups"]

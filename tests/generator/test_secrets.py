"""Which properties are secrets: every one that sounds so is decided, in every contract that is vendored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openapi.pipeline.contract.document import load
from openapi.pipeline.render.secrets import DECISIONS, is_secret, undecided
from openapi.pipeline.sources import OPENAPI, described
from tests.support.small_contracts import of_schemas

if TYPE_CHECKING:
    from pathlib import Path

TEXT: dict[str, Any] = {"type": "string"}


@pytest.mark.parametrize("path", sorted(OPENAPI.glob("vbr-*.json")), ids=lambda path: path.stem)
def test_every_property_that_sounds_like_a_secret_is_decided(path: Path) -> None:
    document, _ = described(load(path))
    assert undecided(document) == [], f"say in {DECISIONS} whether these are secrets, with the reason if not"


def test_no_decision_is_made_twice() -> None:
    decided = load(DECISIONS)
    assert not {*decided["secret"]} & decided["shown"].keys()
    assert len({*decided["secret"]}) == len(decided["secret"])
    assert all(decided["shown"].values())


def test_what_is_not_decided_is_listed_and_is_taken_for_a_secret() -> None:
    document = of_schemas(
        Thing={
            "type": "object",
            "properties": {
                "newVaultKey": TEXT,
                "phrases": {"type": "array", "items": TEXT},
                "answer": {**TEXT, "description": "The password, once more."},
                "name": TEXT,
                "keyCount": {"type": "integer"},
                "keyId": {**TEXT, "format": "uuid"},
                "tokenKind": {**TEXT, "enum": ["A"]},
            },
        }
    )
    assert undecided(document) == ["Thing.answer", "Thing.newVaultKey", "Thing.phrases"]
    assert is_secret("Thing", "newVaultKey", "")
    assert is_secret("Thing", "answer", "The password, once more.")
    assert not is_secret("Thing", "name", "What it is called.")


def test_a_decision_for_one_schema_goes_first() -> None:
    assert is_secret("AnySpec", "password", "")
    assert not is_secret("EncryptionPasswordExportSpec", "tags", "Tags of the passwords.")
    assert is_secret("Another", "tags", "Tags of the passwords.")

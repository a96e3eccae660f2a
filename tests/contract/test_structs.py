"""What msgspec reads is what the codec makes of it, down to what models keep; what does not fit is left to that."""

from __future__ import annotations

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import attrs
import pytest

from tests.contract.samples import (
    OBJECTS,
    REMOVED,
    Edit,
    edited,
    for_samples_of,
    kind,
    model_named,
    places,
    sample,
)
from veeam_client.models import Model, SessionModel, SessionsResult
from veeam_client.runtime import structs as module
from veeam_client.runtime.codec import is_simple
from veeam_client.runtime.decoder import Decoder
from veeam_client.runtime.structs import Structs

NAMESPACE = "veeam_client.rest.models"
SIMPLE = [name for name in OBJECTS if is_simple(model_named(name))]
ID = "5F6ED5C1-7B1C-4B6E-9D5C-0A4F0E4B2A11"
EDITS: dict[str, tuple[Any, ...]] = {
    "uuid": (ID, ID.lower().replace("-", ""), f"{{{ID}}}", "", "no id"),
    "date-time": ("0001-01-01T00:00:00", "2026-08-25T15:20:13.2300016-07:00", "2026-08-25", "soon", ""),
    "enumeration": ("sinceALaterRevision", "", "STOPPED", "stopped"),
    "integer": (2**70, -(2**63), 1.0, "5", True),
    "number": (2**70, 1e300, 5, -0.0, "5"),
    "string": ("", "ä\u2028\u0000", "half \ud800 a pair", 5),
    "boolean": (1, "true"),
    "object": ({}, [], "x"),
    "list": ([], [None], {}, "x"),
    "any": (2**70, {"a": [2**64]}, [[[]]], "x"),
}


def state(value: Any) -> Any:
    """Everything that a value holds, as plain data."""
    if isinstance(value, Model):
        names = [one.name for one in attrs.fields(type(value))]
        return type(value).__name__, {name: state(getattr(value, name) or None) for name in names if name[0] == "_"} | {
            name: state(getattr(value, name)) for name in names if name[0] != "_"
        }
    if isinstance(value, list | tuple):
        return type(value).__name__, [state(one) for one in value]
    if isinstance(value, dict):
        return {name: state(one) for name, one in value.items()}
    return type(value).__name__, repr(value)


def agrees(name: str, source: Any) -> bool:
    """Whether structs read it; then as the codec does, with the same reports."""
    reading, checking = Decoder(), Decoder()
    read = Structs().read(name, json.dumps(source).encode(), NAMESPACE, reading)
    if read is Structs.missed:
        return False
    expected = checking.read(name, source, NAMESPACE)
    assert state(read) == state(expected)
    assert reading._reported == checking._reported
    if isinstance(read, Model):
        assert read.to_dict() == expected.to_dict()
    return True


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_FIRST", 0)


@for_samples_of(SIMPLE)
def test_every_object_reads_as_by_the_codec(name: str, random: Random | None, probability: float) -> None:
    source = sample(name, random, probability)
    agrees(name, source)
    agrees(f"list[{name}]", [source] * 6)
    chance = random or Random(name)
    first, *others = places(name, source)
    # What is within is also looked at as a schema of its own.
    for place in (first, *chance.sample(others, min(len(others), 2))):
        for key, schema in place.properties.items():
            for value in chance.sample([REMOVED, None, *EDITS.get(kind(schema), ())], 2):
                with edited(Edit(place.source, key, value)):
                    agrees(name, source)
        with edited(Edit(place.source, "sinceALaterRevision", chance.choice([None, 5, {"a": [2**64]}]))):
            agrees(name, source)


def test_most_are_read() -> None:
    """Not those with what is never there, or names a class of its own, in a place that the contract requires."""
    names = [name for name in SIMPLE if agrees(name, sample(name, None, 1.0))]
    assert len(names) > 0.9 * len(SIMPLE), set(SIMPLE) - set(names)


ROW: dict[str, Any] = {
    "id": ID.lower(), "name": "Nightly", "jobId": ID.lower(), "sessionType": "BackupJob", "state": "Stopped", "usn": 1,
    "creationTime": "2026-11-13T12:37:23.2761722-05:00",
}  # fmt: skip


def page(*rows: dict[str, Any], **more: Any) -> bytes:
    place = {"total": len(rows), "count": len(rows), "skip": 0, "limit": 200}
    return json.dumps({"data": rows, "pagination": place, **more}).encode()


class TestLearning:
    @pytest.fixture(autouse=True)
    def forgotten(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nothing was learned before, and nothing stays."""
        for name in ("_learned", "_made", "_readers"):
            monkeypatch.setattr(module, name, dict[Any, Any]())
        monkeypatch.setattr(module, "_counts", Counter[str]())

    def read(self, structs: Structs, content: bytes) -> Any:
        decoder = Decoder()
        if not structs.reads("SessionsResult", NAMESPACE):
            return structs.missed
        read = structs.read("SessionsResult", content, NAMESPACE, decoder)
        if read is structs.missed:
            structs.learn("SessionsResult", decoder.read("SessionsResult", json.loads(content), NAMESPACE))
        return read

    def test_what_only_the_server_knows_is_read_the_second_time(self) -> None:
        structs, content = Structs(), page(ROW | {"since": 2**70}, ROW, further={"a": 1})
        assert self.read(structs, content) is structs.missed
        read = self.read(structs, content)
        assert state(read) == state(SessionsResult.from_dict(json.loads(content)))
        assert read.data[0].additional_properties == {"since": 2**70}
        assert read.additional_properties == {"further": {"a": 1}}
        assert read.data[1]._unknown is None

    def test_no_more_than_so_many_names_are_learned(self) -> None:
        structs = Structs()
        self.read(structs, page(ROW | {f"made up {number}": 1 for number in range(1000)}))
        assert len(module._learned[SessionModel]) == 24
        self.read(Structs(), page(ROW | {f"made as well {number}": 1 for number in range(1000)}))
        assert len(module._learned[SessionModel]) == 32
        assert self.read(structs, page(ROW | {"x" * 101: 1})) is structs.missed
        assert "x" * 101 not in module._learned[SessionModel]

    def test_a_server_that_makes_names_up_leaves_others_their_turn(self) -> None:
        hostile = Structs()
        for number in range(100):
            self.read(hostile, page(ROW | {f"made up {number}": 1}))
        structs, content = Structs(), page(ROW | {"since": 1, "until": 2})
        assert self.read(structs, content) is structs.missed
        assert self.read(structs, content) is not structs.missed

    @pytest.mark.parametrize("name", ["\"'\\\n)]}; import os #", "a'b", "{x}", "\\", "\ud800", ""])
    def test_a_name_is_no_code(self, name: str) -> None:
        structs = Structs()
        for _ in range(2):
            assert self.read(structs, page(ROW | {name: 5})) is structs.missed
        assert module._learned.get(SessionModel, []) == []

    def test_what_never_fits_is_seldom_tried(self) -> None:
        structs, tried, other = Structs(), 0, page(ROW | {"usn": "one"})
        for _ in range(200):
            if structs.reads("SessionsResult", NAMESPACE):
                tried += 1
                assert structs.read("SessionsResult", other, NAMESPACE, Decoder()) is structs.missed
        assert tried == 8
        while not structs.reads("SessionsResult", NAMESPACE):
            pass
        structs.read("SessionsResult", page(ROW), NAMESPACE, Decoder())
        assert structs.reads("SessionsResult", NAMESPACE)

    def test_what_fits_now_and_then_is_tried_on(self) -> None:
        structs = Structs()
        for number in range(50):
            is_one = bool(number % 2)
            assert (self.read(structs, page(ROW | {"usn": 1 if is_one else "one"})) is structs.missed) is not is_one

    def test_threads_that_learn_at_once_leave_what_all_have_learned(self) -> None:
        contents = [page(ROW | {f"since {number}": 1}, ROW) for number in range(8)]
        both = page(ROW | {f"since {number}": 1 for number in range(8)})
        with ThreadPoolExecutor(8) as pool:
            for _ in pool.map(lambda content: self.read(Structs(), content), contents * 4):
                pass
        assert self.read(Structs(), both) is not Structs.missed


def test_what_is_no_such_object_is_left() -> None:
    structs = Structs()
    for content in (
        b"",
        b"null",
        b"[]",
        b"5",
        b"{}",
        b'{"other": 1}',
        b"\xff",
        b'{"data": [' + b"[" * 5000,
        b"\xef\xbb\xbf{}",
    ):
        assert structs.read("SessionsResult", content, NAMESPACE, Decoder()) is structs.missed


def test_the_first_replies_are_for_the_codec(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that asks once makes no structs; a fleet asks each server once."""
    monkeypatch.undo()
    monkeypatch.setattr(module, "_asked", Counter[str]())
    one, other = Structs(), Structs()
    assert [each.reads("SessionsResult", NAMESPACE) for each in (one, other, other, one)] == [False, False, True, True]


def test_what_names_a_class_of_its_own_is_left() -> None:
    structs = Structs()
    assert not any(structs.reads("JobModel", NAMESPACE) for _ in range(5))


def test_a_strict_decoder_has_none() -> None:
    decoder = Decoder(strict=True)
    assert [decoder.structs for _ in range(5)] == [None] * 5

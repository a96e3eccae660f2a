"""What is the same under several names, as `same.yaml` says, and what is in conflict is named."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest

from openapi.pipeline.contract.document import PipelineError
from openapi.pipeline.contract.structure import components
from openapi.pipeline.union.merge import merge
from openapi.pipeline.union.same import Same, read_same
from tests.support.small_contracts import ref
from tests.support.unions import KIND, first, holds, later, marks_of, part, put_property, thing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openapi.pipeline.contract.document import Document


def test_what_same_yaml_says(tmp_path: Path) -> None:
    (tmp_path / "same.yaml").write_text(
        """
schemas: {Place: {is: Site, because: Renamed.}}
properties: {Thing: {size: {is: bytes, because: Renamed.}}}
values: {EKind: {Copy: {is: Duplicate, because: Renamed.}}}
tags: {Things: {is: Objects, because: Renamed.}}
"""
    )
    same = read_same(tmp_path / "same.yaml")

    def change(document: Document) -> None:
        schemas = components(document)
        schemas["Site"] = schemas.pop("Place")
        part(document, "Backup")["target"] = ref("Site")
        thing(document)["properties"]["bytes"] = thing(document)["properties"].pop("size")
        schemas["EKind"]["enum"] = ["Backup", "Duplicate"]
        mapping = thing(document)["discriminator"]["mapping"]
        mapping["Duplicate"] = mapping.pop("Copy")

    documents = [first(), later(first(), "1.0-rev1", change)]
    union = merge(documents, same)
    assert "Place" not in components(union)
    assert marks_of(union, "Site") == {"also": ["Place"]}
    assert marks_of(union, "Thing")["names"] == {"bytes": {"1.0-rev0": "size"}}
    assert marks_of(union, "EKind")["synonyms"] == {"Copy": "Duplicate"}
    assert [tag["name"] for tag in union["tags"]] == ["Objects"]
    holds(documents, union, same)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("schemas: {A: {is: B}}", "same.yaml: schemas: A: needs is and because, and nothing else"),
        ("schemas: {A: B}", "same.yaml: schemas: A: needs is and because"),
        ("values: {E: {a: {because: x}}}", "same.yaml: values: E: a: needs is and because"),
        ("any: {A.b: {is: x, because: y}}", "same.yaml: any: A.b: needs because, and nothing else"),
        ("names: {}", "same.yaml: names: is none of"),
        ("values: {E: 5}", "same.yaml: values: E: : needs is and because"),
    ],
)
def test_entries_need_a_reason(text: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "same.yaml").write_text(text)
    with pytest.raises(PipelineError) as caught:
        read_same(tmp_path / "same.yaml")
    assert str(caught.value).startswith(problem)


def objects_share_nothing(document: Document) -> None:
    components(document)["Place"]["properties"]["host"] = {"type": "object", "additionalProperties": {"type": "string"}}


def another_kind(document: Document) -> None:
    components(document)["Place"] = copy.deepcopy(KIND)


def another_discriminator(document: Document) -> None:
    thing(document)["discriminator"]["propertyName"] = "name"


def two_addresses(document: Document) -> None:
    document["paths"]["/other"] = document["paths"].pop("/things")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (another_kind, r"Place: is of several kinds: object in 1\.0-rev0, enumeration in 1\.0-rev1; rename"),
        (another_discriminator, "Thing: is told by several properties: kind, name; choose one"),
        (two_addresses, "GetThings: is the operation id of GET /other and of GET /things; give one of them another"),
    ],
)
def test_conflicts_are_named(change: Callable[[Document], None], problem: str) -> None:
    with pytest.raises(PipelineError, match=problem):
        merge([first(), later(first(), "1.0-rev1", change)])


def test_types_that_share_nothing_need_a_word() -> None:
    before = later(first(), "1.0-rev0", put_property("Thing", "place", ref("Place")))
    free: Document = {"type": "object", "additionalProperties": {"type": "string"}}
    after = later(first(), "1.0-rev1", put_property("Thing", "place", free))

    with pytest.raises(
        PipelineError, match=r"Thing\.place: object and, in 1\.0-rev0, Place, which share nothing.*same"
    ):
        merge([before, after])
    union = merge([before, after], Same(any={"Thing.place": "Both are read as they come."}))
    assert thing(union)["properties"]["place"] == {}


def test_two_names_in_one_revision_are_two_things() -> None:
    document = later(first(), "1.0-rev1", put_property("Thing", "bytes", {"type": "integer"}))
    with pytest.raises(PipelineError, match=r"same\.yaml: properties: Thing: size: revision 1\.0-rev1 has both"):
        merge([document], Same(properties={"Thing": {"size": "bytes"}}))
    with pytest.raises(PipelineError, match=r"same\.yaml: schemas: Backup: revision 1\.0-rev1 has both"):
        merge([document], Same(schemas={"Backup": "Copy"}))

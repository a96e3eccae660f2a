"""Contracts of several revisions as one: each is in it, whole, and what is in conflict is named."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openapi.pipeline import sources
from openapi.pipeline.contract.document import PipelineError, dump
from openapi.pipeline.contract.importer import interface
from openapi.pipeline.contract.structure import components
from openapi.pipeline.union.flat import Flat
from openapi.pipeline.union.marks import MARKS, REVISIONS
from openapi.pipeline.union.merge import merge
from openapi.pipeline.union.same import Same, read_same, renamed
from tests.generator.test_mutation import CHANGES
from tests.support.small_contracts import contract, operation, ref, reply
from tests.support.union_facts import View

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    from openapi.pipeline.contract.document import Document

KIND: Document = {"type": "string", "enum": ["Backup", "Copy"]}


def first() -> Document:
    """A contract with something of everything."""
    return contract(
        {
            "/things": {
                "get": operation(
                    "GetThings",
                    reply(ref("Things")),
                    parameters=[{"in": "query", "name": "kind", "schema": ref("EKind")}],
                )
            },
            "/things/{id}": {
                "put": operation(
                    "ChangeThing",
                    reply(ref("Thing")),
                    parameters=[{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}],
                    requestBody={"required": True, "content": {"application/json": {"schema": ref("Thing")}}},
                )
            },
        },
        {
            "EKind": copy.deepcopy(KIND),
            "Thing": {
                "type": "object",
                "required": ["kind", "name"],
                "properties": {"kind": ref("EKind"), "name": {"type": "string"}, "size": {"type": "integer"}},
                "oneOf": [ref("Backup"), ref("Copy")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"Backup": ref("Backup")["$ref"], "Copy": ref("Copy")["$ref"]},
                },
            },
            "Backup": {"allOf": [ref("Thing"), {"type": "object", "properties": {"target": ref("Place")}}]},
            "Copy": {"allOf": [ref("Thing"), {"type": "object", "properties": {"note": {"type": "string"}}}]},
            "Place": {"type": "object", "properties": {"host": {"type": "string"}}, "required": ["host"]},
            "Things": {"type": "object", "properties": {"data": {"type": "array", "items": ref("Thing")}}},
        },
        tags=[{"name": "Things"}],
    )


def later(document: Document, revision: str, *changes: Callable[[Document], object]) -> Document:
    result = copy.deepcopy(document)
    result["info"]["version"] = revision
    for change in changes:
        change(result)
    return result


def thing(document: Document) -> Document:
    return components(document)["Thing"]


def part(document: Document, name: str) -> Document:
    found: Document = components(document)[name]["allOf"][1]["properties"]
    return found


def marks_of(document: Document, name: str) -> Document:
    found: Document = components(document)[name].get(MARKS, {})
    return found


def holds(documents: list[Document], union: Document, same: Same | None = None) -> None:
    """Every revision is in the union, whole."""
    for one in documents:
        revision = one["info"]["version"]
        # Schemas go by the names that stay; properties and values as the revision spells them.
        spelled, names = renamed(one, same or Same())
        expected, found = View(spelled, revision).facts(), View(union, revision).facts()
        assert found["operations"] == expected["operations"]
        for name, facts in expected["schemas"].items():
            if "properties" in facts:
                facts["properties"] = as_it_was(facts["properties"], name, spelled, names)
            instead = marks_of(union, name).get("instead", {})
            if any(revision in revisions for revisions in instead.values()):
                # It stands for another one of this revision as well.
                assert all(contains(found["schemas"][name][key], value) for key, value in facts.items()), name
            else:
                assert found["schemas"][name] == facts, name


def as_it_was(properties: Document, name: str, document: Document, names: dict[str, dict[str, str]]) -> Document:
    """Properties by the names that a revision has for them."""
    chain = [name, *Flat(document).above(name)]
    goes = {stays: other for one in chain for stays, other in names.get(one, {}).items()}
    return {goes.get(key, key): value for key, value in properties.items()}


def contains(found: Any, expected: Any) -> bool:
    return found >= expected if isinstance(expected, int) else all(one in found for one in expected)


def test_one_contract_is_its_own_union() -> None:
    assert merge([first()]) == first()
    (only,), *_ = sources.corrected(sources.vendored()[-1:])
    assert merge([only]) == only


def test_the_vendored_contracts_are_all_in_the_union() -> None:
    contracts, *_ = sources.corrected(sources.vendored())
    same = read_same(sources.OPENAPI / "overlays" / sources.SAME)
    union = merge(contracts, same)

    assert union["info"][REVISIONS] == sources.revisions()
    holds(contracts, union, same)
    assert dump(merge(contracts, same)) == dump(union)


def put_property(name: str, key: str, schema: Document) -> Callable[[Document], object]:
    return lambda document: components(document)[name]["properties"].update({key: schema})


@settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(random=st.randoms(use_true_random=True), count=st.integers(1, 3))
def test_whatever_changes_each_revision_is_in_the_union_or_a_conflict_is_named(random: Random, count: int) -> None:
    documents = [first()]
    for number in range(1, 4):
        documents.append(later(documents[-1], f"1.0-rev{number}"))
        for _ in range(count):
            before = copy.deepcopy(documents[-1])
            try:
                random.choice(CHANGES)(documents[-1], random)
                documents[-1] = interface(documents[-1]).document
            except (PipelineError, IndexError, KeyError):
                documents[-1] = before
    problems: tuple[str, ...] = ()
    try:
        union = merge(documents)
    except PipelineError as error:
        problems = error.problems
    else:
        holds(documents, union)
        assert dump(merge(documents)) == dump(union)
    assert all(": " in problem and "\n" not in problem for problem in problems)


class TestWhatDiffers:
    def test_operations(self) -> None:
        def change(document: Document) -> None:
            document["paths"]["/more"] = {"get": operation("GetMore", reply(ref("Thing")))}
            document["paths"]["/things"]["get"]["operationId"] = "ListThings"
            document["paths"]["/things/{thing}"] = document["paths"].pop("/things/{id}")
            document["paths"]["/things/{thing}"]["put"]["parameters"][0]["name"] = "thing"

        union = merge([first(), later(first(), "1.0-rev1", change)])
        calls = union["paths"]
        assert calls["/more"]["get"][MARKS] == {"revisions": ["1.0-rev1"]}
        assert calls["/things"]["get"]["operationId"] == "GetThings"
        assert calls["/things"]["get"][MARKS] == {"ids": {"1.0-rev0": "GetThings", "1.0-rev1": "ListThings"}}
        assert "x-spans" not in calls["/things/{thing}"]["put"]
        assert [one["name"] for one in calls["/things/{thing}"]["put"]["parameters"]] == ["thing"]

    def test_the_first_id_stays(self) -> None:
        newer = later(first(), "1.0-rev1")
        newer["paths"]["/things"]["get"]["operationId"] = "ListThings"
        union = merge([newer, later(newer, "1.0-rev2")], first_ids={"GET /things": "GetThings"})
        assert union["paths"]["/things"]["get"]["operationId"] == "GetThings"

    def test_properties_and_values(self) -> None:
        def change(document: Document) -> None:
            thing(document)["properties"]["fresh"] = {"type": "boolean"}
            thing(document)["properties"].pop("size")
            thing(document)["required"] = ["kind", "fresh"]
            components(document)["EKind"]["enum"] = ["copy", "Backup", "Replica"]

        union = merge([first(), later(first(), "1.0-rev1", change)])
        assert marks_of(union, "Thing") == {
            "present": {"fresh": ["1.0-rev1"], "size": ["1.0-rev0"]},
            "required": {"fresh": ["1.0-rev1"], "name": ["1.0-rev0"]},
        }
        assert thing(union)["required"] == ["kind"]
        assert components(union)["EKind"]["enum"] == ["copy", "Backup", "Replica"]
        assert marks_of(union, "EKind") == {
            "values": {"Replica": ["1.0-rev1"]},
            "spellings": {"copy": {"1.0-rev0": "Copy"}},
        }

    def test_one_value_becomes_a_list(self) -> None:
        def change(document: Document) -> None:
            document["paths"]["/things"]["get"]["parameters"][0]["schema"] = {"type": "array", "items": ref("EKind")}

        union = merge([first(), later(first(), "1.0-rev1", change)])
        call = union["paths"]["/things"]["get"]
        assert call["parameters"][0]["schema"] == {"type": "array", "items": ref("EKind")}
        assert call[MARKS]["parameters"]["query kind"]["single"] == ["1.0-rev0"]

    @pytest.mark.parametrize(
        ("older", "newer", "joined"),
        [
            ({"type": "string"}, ref("Place"), {"oneOf": [ref("Place"), {"type": "string"}]}),
            (
                {"type": "string"},
                {"type": "string", "format": "uuid"},
                {"oneOf": [{"type": "string", "format": "uuid"}, {"type": "string"}]},
            ),
            (
                {"type": "array", "items": {"type": "string"}},
                {"type": "array", "items": ref("Place")},
                {"type": "array", "items": {"oneOf": [ref("Place"), {"type": "string"}]}},
            ),
            ({"type": "integer"}, {"type": "number"}, {"type": "number"}),
            ({"type": "string"}, ref("EKind"), ref("EKind")),
            ({}, {"type": "integer"}, {}),
        ],
    )
    def test_types_that_one_type_reads(self, older: Document, newer: Document, joined: Document) -> None:
        documents = [
            later(first(), "1.0-rev0", put_property("Place", "x", older)),
            later(first(), "1.0-rev1", put_property("Place", "x", newer)),
        ]
        union = merge(documents)
        assert components(union)["Place"]["properties"]["x"] == joined
        holds(documents, union)

    def test_a_class_takes_in_what_another_one_was(self) -> None:
        def change(document: Document) -> None:
            components(document)["Site"] = {
                "type": "object",
                "required": ["city"],
                "properties": {"city": {"type": "string"}},
            }
            part(document, "Backup")["target"] = ref("Site")

        documents = [first(), later(first(), "1.0-rev1", change)]
        union = merge(documents)
        assert part(union, "Backup")["target"] == ref("Site")
        site = components(union)["Site"]
        assert {*site["properties"]} == {"city", "host"}
        assert "required" not in site
        assert marks_of(union, "Site") == {
            "instead": {"Place": ["1.0-rev0"]},
            "present": {"city": ["1.0-rev1"], "host": ["1.0-rev0"]},
            "required": {"city": ["1.0-rev1"], "host": ["1.0-rev0"]},
        }

    def test_a_place_says_which_values_another_enumeration_lacked_there(self) -> None:
        def small(document: Document) -> None:
            components(document)["ESmall"] = {"type": "string", "enum": ["copy"]}
            components(document)["Place"]["properties"]["kinds"] = {"type": "array", "items": ref("ESmall")}

        def large(document: Document) -> None:
            components(document)["Place"]["properties"]["kinds"] = {"type": "array", "items": ref("EKind")}

        union = merge([later(first(), "1.0-rev0", small), later(first(), "1.0-rev1", large)])
        assert components(union)["Place"]["properties"]["kinds"] == {"type": "array", "items": ref("EKind")}
        assert marks_of(union, "Place")["lacking"] == {"kinds": {"Backup": ["1.0-rev0"]}}
        assert marks_of(union, "EKind") == {"instead": {"ESmall": ["1.0-rev0"]}}

    def test_values_that_lead_to_one_class_are_one(self) -> None:
        def change(document: Document) -> None:
            components(document)["EKind"]["enum"] = ["VmBackup", "Copy"]
            mapping = thing(document)["discriminator"]["mapping"]
            mapping["VmBackup"] = mapping.pop("Backup")

        documents = [first(), later(first(), "1.0-rev1", change)]
        union = merge(documents)
        assert components(union)["EKind"]["enum"] == ["VmBackup", "Copy"]
        assert marks_of(union, "EKind") == {
            "spellings": {"VmBackup": {"1.0-rev0": "Backup"}},
            "synonyms": {"Backup": "VmBackup"},
        }
        assert [*thing(union)["discriminator"]["mapping"]] == ["Copy", "VmBackup"]
        assert marks_of(union, "Thing") == {"tells": {"Backup": "VmBackup"}}

        apart = merge(documents, Same(apart={"EKind": {"Backup": "They are two."}}))
        assert components(apart)["EKind"]["enum"] == ["VmBackup", "Copy", "Backup"]

    def test_a_property_that_the_newest_inherits_is_the_bases(self) -> None:
        def change(document: Document) -> None:
            thing(document)["properties"]["note"] = {"type": "string"}
            part(document, "Copy").pop("note")

        documents = [first(), later(first(), "1.0-rev1", change)]
        union = merge(documents)
        assert "note" not in part(union, "Copy")
        assert marks_of(union, "Thing")["present"] == {"note": ["1.0-rev1"]}
        assert "present" not in marks_of(union, "Copy")
        holds(documents, union)

    def test_statuses_of_success(self) -> None:
        def change(document: Document) -> None:
            document["paths"]["/things"]["get"]["responses"] = {"204": {"description": ""}}

        union = merge([first(), later(first(), "1.0-rev1", change)])
        call = union["paths"]["/things"]["get"]
        assert {*call["responses"]} == {"200", "204"}
        assert call[MARKS]["replies"] == {"200": ["1.0-rev0"], "204": ["1.0-rev1"]}


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

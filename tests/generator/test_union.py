"""Contracts of several revisions as one: each is in it, whole."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openapi.pipeline import sources
from openapi.pipeline.contract.document import PipelineError, dump
from openapi.pipeline.contract.importer import interface
from openapi.pipeline.contract.structure import components
from openapi.pipeline.union.marks import MARKS, REVISIONS
from openapi.pipeline.union.merge import merge
from openapi.pipeline.union.same import Same, read_same
from tests.support.mutations import CHANGES
from tests.support.small_contracts import operation, ref, reply
from tests.support.unions import first, holds, later, marks_of, part, put_property, thing

if TYPE_CHECKING:
    from random import Random

    from openapi.pipeline.contract.document import Document


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

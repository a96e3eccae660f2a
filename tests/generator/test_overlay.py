"""Overlays: what an action does, what is refused, and that the corrections fit the contract."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator

from openapi.pipeline import overlay, sources
from openapi.pipeline.contract.document import Document, PipelineError, load
from openapi.pipeline.contract.validate import check
from tests.support.vendored import put_together

FOLDER = Path(__file__).resolve().parents[2] / "openapi"
CONTRACTS = sorted(FOLDER.glob("vbr-*.json"))
# How many operations answer with 204, by revision.
WITHOUT_A_BODY = {"1.2-rev1": 12, "1.3-rev0": 18, "1.3-rev1": 26, "1.3-rev2": 32}
CORRECTIONS = FOLDER / "overlays" / "corrections.yaml"


def changed(actions: overlay.Overlay, document: Document) -> tuple[Document, list[str]]:
    """A document with the corrections, and those that match nothing."""
    copied = copy.deepcopy(document)
    return copied, overlay.apply(actions, copied)


def made(*actions: Document) -> overlay.Overlay:
    """An overlay of these actions, each with a reason unless it has one."""
    return overlay.from_document(
        {
            "overlay": "1.0.0",
            "info": {"title": "Fixes", "version": "1"},
            "actions": [{"description": "Because.", **action} for action in actions],
        },
    )


def applied(document: Document, *actions: Document) -> Document:
    result, unmatched = changed(made(*actions), document)
    assert unmatched == []
    return result


@pytest.fixture(scope="module", params=[path.stem.removeprefix("vbr-") for path in CONTRACTS])
def corrected(request: pytest.FixtureRequest) -> Document:
    return changed(overlay.read(CORRECTIONS), load(sources.contract_path(request.param)))[0]


def test_update_merges_objects_recursively() -> None:
    given = {"a": {"b": {"kept": 1, "replaced": 2}, "c": 3}}
    update = {"b": {"replaced": {"deep": True}, "new": [1]}}
    assert applied(given, {"target": "$.a", "update": update}) == {
        "a": {"b": {"kept": 1, "replaced": {"deep": True}, "new": [1]}, "c": 3},
    }


def test_update_concatenates_arrays_inside_objects() -> None:
    assert applied({"a": {"list": [1]}}, {"target": "$.a", "update": {"list": [2, 3]}}) == {"a": {"list": [1, 2, 3]}}


@pytest.mark.parametrize("entry", ["x", {"name": "x"}, ["x"], False])
def test_update_of_an_array_appends_one_entry(entry: Any) -> None:
    assert applied({"list": ["a"]}, {"target": "$.list", "update": entry}) == {"list": ["a", entry]}


def test_update_reaches_every_match_and_shares_nothing_between_them() -> None:
    result = applied({"one": {}, "two": {}}, {"target": "$.*", "update": {"tags": ["x"]}})
    result["one"]["tags"].append("y")
    assert result["two"] == {"tags": ["x"]}


def test_remove_takes_a_key_out_of_its_object() -> None:
    assert applied({"a": {"b": 1, "c": 2}}, {"target": "$.a.b", "remove": True}) == {"a": {"c": 2}}


def test_remove_takes_entries_out_of_their_array() -> None:
    given = {"list": [1, 2, 3, 4, 5]}
    assert applied(given, {"target": "$.list[?@ != 3]", "remove": True}) == {"list": [3]}


def test_remove_takes_a_node_matched_twice_out_once() -> None:
    assert applied({"list": ["a", "b", "c"]}, {"target": "$.list[0, 0]", "remove": True}) == {"list": ["b", "c"]}


def test_remove_copes_with_a_match_inside_a_match() -> None:
    assert applied({"x": {"x": {"x": 1}}, "y": 1}, {"target": "$..x", "remove": True}) == {"y": 1}


def test_actions_are_made_in_order_on_what_the_earlier_ones_left() -> None:
    result = applied(
        {"a": {"$ref": "#/b"}},
        {"target": "$.a['$ref']", "remove": True},
        {"target": "$.a", "update": {"type": "string"}},
        {"target": "$.a[?@ == 'string']", "remove": True},
    )
    assert result == {"a": {}}


def test_the_document_given_is_left_as_it_is() -> None:
    given = {"info": {"version": "1.0-rev0"}, "a": {"b": [1], "c": 1}}
    before = copy.deepcopy(given)
    actions = made({"target": "$.a", "update": {"b": [2]}}, {"target": "$.a.c", "remove": True})
    overlay.apply_to_all(actions, [given])
    overlay.apply_to_all(actions, [given])
    assert given == before


def test_each_action_that_matches_nothing_is_named_with_a_way_out() -> None:
    document = {"info": {"version": "9.9-rev9"}, "a": 1}
    targets = ("$.a", "$.gone.x", "$.b")
    result, unmatched = changed(made(*({"target": target, "remove": True} for target in targets)), document)
    assert result == {"info": {"version": "9.9-rev9"}}
    expected = "matches nothing in revision 9.9-rev9; if it is for others only, name them: `x-revisions: [...]`"
    assert unmatched == [f"Fixes: action 2 ($.gone.x) {expected}", f"Fixes: action 3 ($.b) {expected}"]


def test_an_action_can_be_for_some_revisions() -> None:
    action = {"target": "$.gone", "remove": True, "x-revisions": ["1.3-rev0", "1.3-rev1"]}
    later = {"info": {"version": "1.3-rev2"}, "gone": 1}
    assert applied(later, action) == later
    assert applied({"info": {"version": "1.3-rev1"}, "gone": 1}, action) == {"info": {"version": "1.3-rev1"}}
    _, (unmatched,) = changed(made(action), {"info": {"version": "1.3-rev0"}})
    assert "matches nothing in revision 1.3-rev0" in unmatched


def test_an_overlay_of_words_passes_over_what_is_not_there() -> None:
    words = overlay.from_document(
        {
            "overlay": "1.0.0",
            "info": {"title": "Words", "version": "1"},
            "x-unmatched": "skip",
            "actions": [
                {"target": "$.gone", "description": "Why.", "update": {"summary": "No."}},
                {"target": "$.here", "description": "Why.", "update": {"summary": "Yes."}},
            ],
        }
    )
    assert changed(words, {"here": {}}) == ({"here": {"summary": "Yes."}}, [])


@pytest.mark.parametrize(("target", "update"), [("$.text", {"a": 1}), ("$.object", "text"), ("$.object", ["text"])])
def test_an_update_that_does_not_fit_its_target_is_refused(target: str, update: Any) -> None:
    with pytest.raises(PipelineError, match=r"action 1 .* cannot be merged into"):
        applied({"text": "x", "object": {}}, {"target": target, "update": update})


def test_removing_the_whole_document_is_refused() -> None:
    with pytest.raises(PipelineError, match="would remove the whole document"):
        applied({"a": 1}, {"target": "$", "remove": True})


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"overlay": "1.1.0"}, "`overlay` is '1.1.0'"),
        ({"overlay": None}, "`overlay` is None"),
        ({"info": {"title": "Fixes"}}, "a title and a version"),
        ({"info": "Fixes"}, "a title and a version"),
        ({"actions": []}, "at least one action"),
        ({"actions": {}}, "at least one action"),
        ({"action": []}, "unknown keyword: action"),
        ({"actions": ["remove"]}, "action 1 is no object"),
        ({"actions": [{"description": "Because.", "remove": True}]}, "action 1 has no target"),
        ({"actions": [{"target": "$.a", "remove": True}]}, r"action 1 \(\$\.a\) has no reason"),
        ({"actions": [{"target": "$.a", "description": " ", "remove": True}]}, "has no reason"),
        ({"actions": [{"target": "$.a", "description": "B.", "removed": True}]}, "unknown keyword: removed"),
        ({"actions": [{"target": "$.a", "description": "B."}]}, "either `update` or `remove: true`"),
        ({"actions": [{"target": "$.a", "description": "B.", "remove": False}]}, "either `update` or"),
        ({"actions": [{"target": "$.a", "description": "B.", "remove": True, "update": {}}]}, "either `update` or"),
        ({"actions": [{"target": "$.a", "description": "B.", "update": None}]}, "either `update` or"),
        ({"x-unmatched": "forgive"}, "can be refuse or skip"),
        (
            {"actions": [{"target": "$.a", "description": "B.", "remove": True, "x-revisions": "1.3-rev0"}]},
            "no list of",
        ),
        ({"actions": [{"target": "a.b[", "description": "B.", "remove": True}]}, "no JSONPath"),
    ],
)
def test_what_is_no_overlay_is_refused(change: Document, reason: str) -> None:
    sound: Document = {
        "overlay": "1.0.0",
        "info": {"title": "Fixes", "version": "1"},
        "actions": [{"target": "$.a", "description": "Because.", "remove": True}],
    }
    with pytest.raises(PipelineError, match=reason) as caught:
        overlay.from_document({**sound, **change})
    assert "\n" not in str(caught.value)


def test_extensions_are_allowed() -> None:
    assert made({"target": "$.a", "remove": True, "x-seen": "13.1"}).actions[0].reason == "Because."


def test_reasons_can_be_left_out_where_none_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "words.yaml"
    path.write_text("overlay: 1.0.0\ninfo: {title: Words, version: 1.0.0}\nactions: [{target: $.a, update: {b: 1}}]\n")
    with pytest.raises(PipelineError, match="has no reason"):
        overlay.read(path)
    assert changed(overlay.read(path, reasons=False), {"a": {}}) == ({"a": {"b": 1}}, [])


def test_an_error_names_the_file_once(tmp_path: Path) -> None:
    path = tmp_path / "fixes.yaml"
    path.write_text("overlay: 2.0.0\n", encoding="utf-8")
    with pytest.raises(PipelineError) as caught:
        overlay.read(path)
    assert str(caught.value).count(str(path)) == 1
    with pytest.raises(PipelineError) as caught:
        overlay.read(tmp_path / "gone.yaml")
    assert str(caught.value).count("gone.yaml") == 1


def test_the_corrections_apply_and_give_a_sound_document(corrected: Document) -> None:
    check(corrected)


@pytest.mark.full
def test_every_correction_has_an_effect_of_its_own_in_some_revision() -> None:
    without: dict[str, int] = {}
    for path in CONTRACTS:
        document = load(path)
        for action in overlay.read(CORRECTIONS).actions:
            after, _ = changed(overlay.Overlay("One", "1", (action,)), document)
            without[action.label] = without.get(action.label, 0) + (after == document)
            document = after
    unchanged = [label for label, count in without.items() if count == len(CONTRACTS)]
    # This one holds on to what is right in these revisions.
    assert [label.partition(" (")[2] for label in unchanged] == [
        "$.components.schemas.SocketLicenseWorkloadResult.properties.data)"
    ]


def test_no_correction_is_stale() -> None:
    assert put_together().stale == []


def test_no_204_has_a_body(corrected: Document) -> None:
    replies = [
        (operation["operationId"], operation["responses"]["204"])
        for path in corrected["paths"].values()
        for operation in path.values()
        if "204" in operation["responses"]
    ]
    assert len(replies) == WITHOUT_A_BODY.get(corrected["info"]["version"], len(replies)) > 0
    for _, reply in replies:
        body = corrected["components"]["responses"][reply["$ref"].rpartition("/")[2]] if "$ref" in reply else reply
        assert "content" not in body


def test_a_shared_reply_without_a_body_is_only_used_for_204(corrected: Document) -> None:
    used = {
        code
        for path in corrected["paths"].values()
        for operation in path.values()
        for code, reply in operation["responses"].items()
        if reply.get("$ref") == "#/components/responses/Deleted"
    }
    assert used == {"204"}


def test_a_license_report_is_json_or_a_file(corrected: Document) -> None:
    reply = corrected["paths"]["/api/v1/license/createReport"]["post"]["responses"]["200"]
    assert set(reply["content"]) == {"application/json", "application/octet-stream"}


def test_every_required_property_of_a_plain_schema_is_declared(corrected: Document) -> None:
    for name, schema in corrected["components"]["schemas"].items():
        if "allOf" not in schema:
            assert set(schema.get("required", [])) <= set(schema.get("properties", {})), name


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("SessionModel", "endTime"),
        ("SessionModel", "result"),
        ("SessionModel", "resourceId"),
        ("SessionModel", "parentSessionId"),
        ("SessionModel", "platformName"),
        ("JobStateModel", "nextRun"),
        ("JobStateModel", "lastRun"),
        ("RepositoryStateModel", "hostId"),
        ("SocketLicenseSummaryModel", "package"),
        ("InstanceLicenseSummaryModel", "package"),
        ("InstalledLicenseModel", "instanceLicenseSummary"),
        ("PaginationResult", "skip"),
        ("PaginationResult", "limit"),
    ],
)
def test_null_is_allowed_where_servers_send_it(schema: str, name: str, corrected: Document) -> None:
    def fits(document: Document, value: Any) -> bool:
        properties = document["components"]["schemas"][schema]["properties"]
        return bool(OAS30Validator({**properties[name], "components": document["components"]}).is_valid(value))

    assert not fits(load(sources.contract_path(corrected["info"]["version"])), None)
    assert fits(corrected, None)
    assert not fits(corrected, ["nonsense"])


def test_an_error_may_have_a_title_a_status_and_any_code(corrected: Document) -> None:
    error = corrected["components"]["schemas"]["Error"]
    assert error["properties"]["title"] == {"type": "string"}
    assert error["properties"]["status"] == {"type": "integer"}
    assert error["properties"]["errorCode"] == {"type": "string"}

"""Importing a vendor document: the interface stays, the prose goes, and a broken file is refused."""

from __future__ import annotations

import copy
import io
import json
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from openapi.pipeline.__main__ import main
from openapi.pipeline.contract.document import Document, PipelineError, dump, load
from openapi.pipeline.contract.fetch import fetch
from openapi.pipeline.contract.importer import Imported, import_document, interface

CONTRACT = Path(__file__).resolve().parents[2] / "openapi" / "vbr-1.3-rev0.json"
PROSE = {
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "x-codeSamples",
    "contact",
    "license",
}
MAPS = {"properties", "schemas", "responses", "paths", "content", "mapping", "headers", "parameters", "securitySchemes"}


def vendor() -> Document:
    """A small document with the kinds of prose that a vendor's has."""
    return {
        "openapi": "3.0.1",
        "info": {"title": "API", "version": "9.9-rev9", "description": "Long text.", "contact": {"name": "Someone"}},
        "servers": [{"url": "https://10.0.0.7:9419", "description": "A machine."}],
        "externalDocs": {"url": "https://example.com"},
        "x-logo": {"url": "logo.png"},
        "tags": [{"name": "Things", "description": "About things."}],
        "security": [{"Bearer": []}],
        "paths": {
            "x-note": {"get": "ignored"},
            "/things": {
                "summary": "All things.",
                "get": {
                    "operationId": "GetThings",
                    "summary": "Get things.",
                    "description": "Text.",
                    "tags": ["Things"],
                    "x-codeSamples": [{"lang": "curl", "source": "curl"}],
                    "x-veeam-authorize": {"claims": ["ViewThings"], "roles": ["Auditor"]},
                    "parameters": [
                        {
                            "name": "limit",
                            "in": "query",
                            "description": "How many.",
                            "example": 5,
                            "schema": {"type": "integer", "default": 200},
                            "x-veeam-spec": {"$ref": "#/components/schemas/ThingFilters"},
                        },
                        {"$ref": "#/components/parameters/used"},
                    ],
                    "responses": {
                        "x-note": "ignored",
                        "200": {
                            "description": "The things.",
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/Base"},
                                    "examples": {"one": {"value": {"$ref": "#/nowhere"}}},
                                },
                            },
                        },
                    },
                },
            },
        },
        "components": {
            "securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer", "description": "A token."}},
            "parameters": {
                "used": {"name": "used", "in": "query", "schema": {"type": "string"}},
                "unused": {"name": "unused", "in": "query", "schema": {"type": "string"}},
            },
            "schemas": {
                "Base": {
                    "type": "object",
                    "title": "A base",
                    "description": "Text.",
                    "example": {"type": "b"},
                    "required": ["description", "type"],
                    "properties": {
                        "type": {"type": "string", "description": "Which.", "enum": ["b", "a"], "example": "a"},
                        "description": {"type": "string", "description": "Prose in prose."},
                        "example": {"type": "string"},
                        "title": {"type": "string", "title": "Title"},
                        "summary": {"type": "string"},
                        "x-codeSamples": {"type": "string"},
                        "$ref": {"type": "string"},
                        "properties": {"type": "object", "properties": {"summary": {"type": "string", "example": "x"}}},
                        "nothing": {"type": "object", "additionalProperties": False, "x-order": 1},
                    },
                    "oneOf": [{"$ref": "#/components/schemas/ChildA"}],
                    "discriminator": {
                        "propertyName": "type",
                        "mapping": {"a": "#/components/schemas/ChildA", "b": "ChildB"},
                    },
                },
                "ChildA": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "description": "Own."}]},
                "ChildB": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
                "ThingFilters": {"type": "object", "properties": {"limit": {"type": "integer"}}},
                "Unreached": {"type": "object", "properties": {"other": {"$ref": "#/components/schemas/OnlyThere"}}},
                "OnlyThere": {"type": "string"},
            },
        },
    }


def prose(node: Any, *, names: bool = False) -> list[str]:
    """Find prose keywords, passing over keys that are names; written without the table that the import goes by."""
    found: list[str] = []
    if isinstance(node, list):
        return [hit for item in node for hit in prose(item)]
    if isinstance(node, dict):
        for key, value in node.items():
            if not names and key in PROSE and value != "":
                found.append(f"{key}: {value!r}")
            found += prose(value, names=not names and key in MAPS and isinstance(value, dict))
    return found


def refused(tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str], name: str = "spec.json") -> str:
    """Import a file that must be refused; gives the one line that says why."""
    source = tmp_path / name
    source.write_text(content, encoding="utf-8")
    into = tmp_path / "into"
    into.mkdir()
    assert main(["import", str(source), "--into", str(into)]) == 1
    assert list(into.iterdir()) == []
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    return captured.err


def import_spec(source: str, into: Path) -> tuple[Path, Imported]:
    return import_document(fetch(source), source, into)


def test_prose_and_samples_go() -> None:
    kept = interface(vendor()).document
    assert [hit for hit in prose(kept) if not hit.startswith("title: 'API'")] == []
    assert kept["info"] == {"title": "API", "version": "9.9-rev9"}
    assert kept["tags"] == [{"name": "Things"}]
    assert set(kept) == {"openapi", "info", "servers", "tags", "security", "paths", "components"}
    assert kept["components"]["securitySchemes"] == {"Bearer": {"type": "http", "scheme": "bearer"}}


def test_no_address_of_a_machine_stays() -> None:
    assert "10.0.0.7" not in dump(interface(vendor()).document)


def test_a_reply_keeps_the_description_it_must_have_empty() -> None:
    reply = interface(vendor()).document["paths"]["/things"]["get"]["responses"]["200"]
    assert reply["description"] == ""
    assert list(reply["content"]["application/json"]) == ["schema"]


def test_roles_stay_and_other_extensions_go() -> None:
    kept = interface(vendor()).document
    operation = kept["paths"]["/things"]["get"]
    assert operation["x-veeam-authorize"] == {"claims": ["ViewThings"], "roles": ["Auditor"]}
    assert set(operation) == {"operationId", "tags", "parameters", "responses", "x-veeam-authorize"}
    assert set(kept["paths"]) == {"/things"}
    assert set(operation["responses"]) == {"200"}


def test_properties_named_like_keywords_stay() -> None:
    schema = interface(vendor()).document["components"]["schemas"]["Base"]
    given = vendor()["components"]["schemas"]["Base"]
    assert set(schema["properties"]) == set(given["properties"])
    assert schema["properties"]["properties"]["properties"] == {"summary": {"type": "string"}}
    assert schema["properties"]["nothing"] == {"type": "object", "additionalProperties": False}
    assert schema["required"] == ["description", "type"]


def test_the_order_of_lists_is_kept() -> None:
    schema = interface(vendor()).document["components"]["schemas"]["Base"]
    assert schema["properties"]["type"]["enum"] == ["b", "a"]


def test_what_no_operation_leads_to_is_dropped_and_counted() -> None:
    imported = interface(vendor())
    # ChildB is reached by a mapping alone, ThingFilters by the parameter that is a field of it.
    assert set(imported.document["components"]["schemas"]) == {"Base", "ChildA", "ChildB", "ThingFilters"}
    assert set(imported.document["components"]["parameters"]) == {"used"}
    assert (imported.operations, imported.sections, imported.schemas, imported.dropped) == (1, 1, 4, 2)


def test_the_document_given_is_left_as_it_is() -> None:
    given = vendor()
    interface(given)
    assert given == vendor()


def test_the_file_is_named_after_the_revision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "swagger.json"
    source.write_text(json.dumps(vendor()), encoding="utf-8")
    assert main(["import", str(source), "--into", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "note: left out: the keyword `x-order` of a schema: #/components/schemas/Base/properties/nothing/x-order",
        "vbr-9.9-rev9.json: 1 operations in 1 sections, 4 schemas kept, 2 dropped",
    ]
    assert {path.name for path in tmp_path.iterdir()} == {"swagger.json", "vbr-9.9-rev9.json"}


def test_yaml_and_json_give_the_same_bytes(tmp_path: Path) -> None:
    stream = io.StringIO()
    YAML(typ="safe").dump(vendor(), stream)
    (tmp_path / "spec.yaml").write_text(stream.getvalue().replace("'200':", "200:"), encoding="utf-8")
    (tmp_path / "spec.json").write_text(json.dumps(vendor()), encoding="utf-8-sig")
    results = []
    for name in ("spec.yaml", "spec.json"):
        path, _ = import_spec(str(tmp_path / name), tmp_path)
        results.append(path.read_bytes())
    assert results[0] == results[1]


def test_the_order_of_keys_in_the_source_does_not_show() -> None:
    def turned(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: turned(value) for key, value in reversed(node.items())}
        return [turned(item) for item in node] if isinstance(node, list) else node

    assert dump(interface(turned(vendor())).document) == dump(interface(vendor()).document)


def test_json_cut_short_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = json.dumps(vendor(), indent=1)
    message = refused(tmp_path, text[: len(text) // 2], capsys)
    assert "broken JSON at line " in message
    assert ", column " in message


def test_yaml_cut_short_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "openapi: 3.0.1\ninfo:\n  title: 'API\n  version: 1"
    assert "broken YAML at line " in refused(tmp_path, text, capsys, "spec.yaml")


@pytest.mark.parametrize("share", [10, 25, 50, 75])
def test_yaml_cut_short_between_two_lines_is_refused_too(
    share: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stream = io.StringIO()
    writer: Any = YAML(typ="safe")
    writer.default_flow_style = False
    writer.dump(vendor(), stream)
    lines = stream.getvalue().splitlines()
    lines = lines[: len(lines) * share // 100]
    refused(tmp_path, "\n".join(lines), capsys, "spec.yaml")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "no object at the top"),
        ("<html><body>Sign in</body></html>", "no object at the top"),
        ("[1, 2]", "no object at the top"),
        ("{}", "no `openapi` keyword"),
        ('{"swagger": "2.0", "info": {}}', "no `openapi` keyword"),
        ('{"openapi": "3.2.0"}', "OpenAPI '3.2.0' is not read, only 3.0 and 3.1"),
        ('{"openapi": 3}', "OpenAPI 3 is not read"),
        ('{"openapi": "3.0.1", "info": {"title": "API", "version": "1"}}', "'paths' is a required property"),
    ],
)
def test_what_is_no_openapi_document_is_refused(
    content: str,
    reason: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert reason in refused(tmp_path, content, capsys)


def test_a_broken_schema_is_refused_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = vendor()
    given["components"]["schemas"]["Base"]["type"] = "blob"
    message = refused(tmp_path, json.dumps(given), capsys)
    assert "#/components/schemas/Base/type: 'blob' is not one of" in message


@pytest.mark.parametrize("reference", ["#/components/schemas/Gone", "other.json#/Thing", "#/paths/~1gone"])
def test_a_dangling_reference_is_refused_with_its_place(
    reference: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = vendor()
    given["components"]["schemas"]["Unreached"]["properties"]["other"]["$ref"] = reference
    message = refused(tmp_path, json.dumps(given), capsys)
    assert f"dangling reference: #/components/schemas/Unreached/properties/other/$ref: {reference}" in message


@pytest.mark.parametrize("mapped", ["Gone", "#/components/schemas/Gone"])
def test_a_dangling_mapping_is_refused_with_its_place(
    mapped: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = vendor()
    given["components"]["schemas"]["Base"]["discriminator"]["mapping"]["a"] = mapped
    message = refused(tmp_path, json.dumps(given), capsys)
    assert "#/components/schemas/Base/discriminator/mapping/a: #/components/schemas/Gone does not exist" in message


def test_a_revision_that_is_no_file_name_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = vendor()
    given["info"]["version"] = "../../elsewhere"
    assert "#/info/version" in refused(tmp_path, json.dumps(given), capsys)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(tmp_path / "gone.json"), "--into", str(tmp_path)]) == 1
    assert "cannot be read: No such file" in capsys.readouterr().err


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_bytes(b'{"openapi": "\xff"}')
    with pytest.raises(PipelineError, match="not UTF-8 text: byte 13"):
        load(tmp_path / "spec.json")


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "spec.json"
    source.write_text(json.dumps(vendor()), encoding="utf-8")
    assert main(["import", str(source), "--into", str(tmp_path / "gone")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_a_refused_import_leaves_the_earlier_file(tmp_path: Path) -> None:
    earlier = tmp_path / "vbr-9.9-rev9.json"
    earlier.write_text("earlier", encoding="utf-8")
    given = copy.deepcopy(vendor())
    given["components"]["schemas"]["Base"]["properties"]["nothing"] = {"$ref": "#/components/schemas/Gone"}
    (tmp_path / "spec.json").write_text(json.dumps(given), encoding="utf-8")
    with pytest.raises(PipelineError):
        import_spec(str(tmp_path / "spec.json"), tmp_path)
    assert earlier.read_text(encoding="utf-8") == "earlier"


def test_the_vendored_contract_is_complete() -> None:
    contract = load(CONTRACT)
    imported = interface(contract)
    assert (imported.revision, imported.operations, imported.sections) == ("1.3-rev0", 345, 39)
    assert (imported.schemas, imported.dropped) == (1285, 0)
    assert len(contract["paths"]) == 288
    schemas = contract["components"]["schemas"].values()
    # The vendor's document has 49 bases and 277 enumerations; no operation leads to the rest.
    assert sum("discriminator" in one for one in schemas) == 46
    assert sum("enum" in one for one in schemas) == 250
    operations = [one for path in contract["paths"].values() for one in path.values()]
    assert sum("x-veeam-authorize" in one for one in operations) == 341


def test_the_vendored_contract_has_no_prose() -> None:
    contract = load(CONTRACT)
    title = contract["info"].pop("title")
    assert title == "Veeam Backup & Replication REST API"
    assert prose(contract) == []


def test_importing_the_vendored_contract_again_gives_the_same_bytes(tmp_path: Path) -> None:
    path, _ = import_spec(str(CONTRACT), tmp_path)
    assert path.name == CONTRACT.name
    assert path.read_bytes() == CONTRACT.read_bytes()

"""Importing a vendor document: the interface stays and the prose goes."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML

from openapi.pipeline.__main__ import main
from openapi.pipeline.contract.document import dump, load
from openapi.pipeline.contract.importer import interface
from tests.support.vendor_document import import_spec, vendor

if TYPE_CHECKING:
    import pytest

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

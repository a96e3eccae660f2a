"""A vendor document that is broken is refused, with the place and the reason, and nothing is written."""

from __future__ import annotations

import copy
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from openapi.pipeline.__main__ import main
from openapi.pipeline.contract.document import PipelineError, load
from tests.support.vendor_document import import_spec, vendor

if TYPE_CHECKING:
    from pathlib import Path


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

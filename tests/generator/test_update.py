"""Taking a new contract: all of it goes into the tree, or nothing does."""

from __future__ import annotations

import copy
import io
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from openapi.pipeline.__main__ import main
from openapi.pipeline.diff import trial
from tests.support.small_contracts import of_schemas, operation, plant, ref, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi.pipeline.contract.document import Document

OLD = of_schemas(Thing={"type": "object", "properties": {"name": {"type": "string"}}})
OVERLAY = """
overlay: 1.0.0
info: {title: Fixes, version: 1.0.0}
actions:
  - {target: $.components.schemas.Thing.properties.name, description: Why., update: {nullable: true}}
"""


def newer() -> Document:
    document = copy.deepcopy(OLD)
    document["info"]["version"] = "1.0-rev1"
    document["paths"]["/more"] = {"get": operation("GetMore", reply(ref("Thing"), "202"))}
    return document


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree with a small contract, generated from it, whose contract tests always pass."""
    root = tmp_path / "tree"
    openapi = plant(root, monkeypatch, OLD)
    (openapi / "overlays" / "fixes.yaml").write_text(OVERLAY)
    monkeypatch.setattr(trial, "failures", lambda *_: [])
    assert main(["generate"]) == 0
    return root


def contents(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and "build" not in path.relative_to(root).parts
    }


def spec(folder: Path, document: Document) -> str:
    path = folder / "spec.json"
    path.write_text(json.dumps(backwards(document)))
    return str(path)


def backwards(value: Any) -> Any:
    """The keys of objects in another order than the vendored contract has them: what is generated goes by that one."""
    if isinstance(value, list):
        return [*map(backwards, value)]  # pyright: ignore[reportUnknownArgumentType]
    return {key: backwards(one) for key, one in reversed(value.items())} if isinstance(value, dict) else value


def reported(root: Path) -> Document:
    found: Document = json.loads((root / "build" / "update-spec" / "report.json").read_text())
    return found


def test_a_new_contract_goes_into_the_tree(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", spec(tmp_path, newer())]) == 0
    assert "1.0-rev0 to 1.0-rev0, 1.0-rev1: 1 change, 0 breaking" in capsys.readouterr().out
    assert {path.name for path in (tree / "openapi").glob("vbr-*")} == {"vbr-1.0-rev0.json", "vbr-1.0-rev1.json"}
    assert 'REVISION = "1.0-rev1"' in (tree / "veeam_client" / "rest" / "__init__.py").read_text()
    assert "get_more" in (tree / "veeam_client" / "rest" / "catalogue" / "things.py").read_text()
    lock = json.loads((tree / "openapi" / "names.lock").read_text())
    assert lock["operations"]["GetMore"] == "things.get_more"
    assert "- API revision 1.0-rev1 (2 operations" in (tree / "CHANGELOG.md").read_text()
    assert "| added | `GetMore` |" in (tree / "build" / "update-spec" / "report.md").read_text()
    assert [change["subject"] for change in reported(tree)["changes"]] == ["GetMore"]

    assert main(["generate", "--check"]) == 0
    assert (tree / "openapi" / "revisions").read_text() == "1.0-rev0\n1.0-rev1\n"

    assert main(["drop", "1.0-rev1"]) == 0
    assert "1.0-rev0, 1.0-rev1 to 1.0-rev0: 1 change, 1 breaking" in capsys.readouterr().out
    assert not (tree / "openapi" / "vbr-1.0-rev1.json").exists()
    assert json.loads((tree / "openapi" / "names.lock").read_text()) == lock
    assert "get_more" not in (tree / "veeam_client" / "rest" / "catalogue" / "things.py").read_text()
    assert main(["generate", "--check"]) == 0


@pytest.mark.usefixtures("tree")
def test_what_a_revision_does_not_need_is_a_note_and_what_none_needs_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = newer()
    properties = document["components"]["schemas"]["Thing"]["properties"]
    properties["title"] = properties.pop("name")
    assert main(["update", spec(tmp_path, document), "--check"]) == 0
    assert "note: Fixes: action 1 ($.components.schemas.Thing.properties.name) is not needed in 1.0-rev1" in (
        capsys.readouterr().out
    )

    document["info"]["version"] = "1.0-rev0"
    assert main(["update", spec(tmp_path, document), "--check"]) == 1
    assert "matches nothing in any revision; take it out" in capsys.readouterr().err


def test_an_older_contract_takes_its_place(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    older = copy.deepcopy(OLD)
    older["info"]["version"] = "0.9-rev9"
    older["paths"]["/away"] = {"get": operation("GetAway", reply(ref("Thing"), "202"))}
    older["paths"]["/gone"] = {"get": operation("GetGone", reply(ref("Thing"), "202"))}
    assert main(["update", spec(tmp_path, older)]) == 0
    assert (tree / "openapi" / "revisions").read_text() == "0.9-rev9\n1.0-rev0\n"
    output = capsys.readouterr().out
    assert "putting together 0.9-rev9, 1.0-rev0 ..." in output
    assert "running the contract tests: " in output
    text = (tree / "veeam_client" / "rest" / "operations" / "things.py").read_text()
    assert "Until 0.9-rev9." in text
    assert 'REVISION = "1.0-rev0"' in (tree / "veeam_client" / "rest" / "__init__.py").read_text()
    assert main(["generate", "--check"]) == 0


def test_a_revision_that_is_not_there_cannot_go(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(tree)
    for revision in ("1.0-rev0", "9.9-rev9"):
        assert main(["drop", revision]) == 1
        output = f"the tree is generated from 1.0-rev0, so {revision} cannot be taken out"
        assert output in capsys.readouterr().err
    assert contents(tree) == before


def test_a_dry_run_leaves_the_tree(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(tree)
    assert main(["update", spec(tmp_path, newer()), "--check"]) == 0
    assert "the tree was left as it is" in capsys.readouterr().out
    assert contents(tree) == before
    assert len(reported(tree)["changes"]) == 1


def test_the_same_contract_changes_nothing(tree: Path, tmp_path: Path) -> None:
    before = contents(tree)
    assert main(["update", spec(tmp_path, OLD)]) == 0
    assert contents(tree) == before


def clash(document: Document) -> None:
    document["components"]["schemas"]["Thing"]["properties"]["Name"] = {"type": "string"}


def taken(document: Document) -> None:
    document["paths"]["/more"]["get"]["tags"] = ["Server"]


def no_tag(document: Document) -> None:
    del document["paths"]["/more"]["get"]["tags"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (clash, "the name name is that of"),
        (taken, "tag Server: the client uses the name server itself"),
        (no_tag, "an operation without a tag"),
    ],
)
def test_what_breaks_something_stops_before_the_tree_is_touched(
    tree: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[Document], None],
    problem: str,
) -> None:
    before = contents(tree)
    document = newer()
    change(document)
    assert main(["update", spec(tmp_path, document)]) == 1
    assert problem in capsys.readouterr().err
    assert contents(tree) == before


def test_contract_tests_that_fail_stop_it(
    tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(tree)
    monkeypatch.setattr(trial, "failures", lambda *_: ["contract test failed: a", "contract test failed: b"])
    assert main(["update", spec(tmp_path, newer())]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "error: contract test failed: a", "error: contract test failed: b",
        "2 problems; the tree was left as it is",
    ]  # fmt: skip
    assert contents(tree) == before
    assert reported(tree)["problems"] == ["contract test failed: a", "contract test failed: b"]


def test_yaml_is_taken_too(tree: Path, tmp_path: Path) -> None:
    stream = io.StringIO()
    YAML(typ="safe").dump(newer(), stream)
    (tmp_path / "spec.yaml").write_text(stream.getvalue())
    assert main(["update", str(tmp_path / "spec.yaml"), "--check"]) == 0
    assert reported(tree)["new"] == "1.0-rev0, 1.0-rev1"


TESTS = """
import json
from pathlib import Path
import pytest

import veeam_client

CONTRACT = json.loads((Path(veeam_client.__file__).parent / "rest" / "contract.json").read_text())

def test_passes():
    assert CONTRACT["good"]

@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_names(name):
    assert name in CONTRACT["names"], f"{name} is missing"
"""


@pytest.mark.parametrize(
    ("contract", "expected"),
    [
        ({"good": True, "names": "abc"}, []),
        ({"good": True, "names": "a"}, ["tests/contract/test_it.py::test_names: b: AssertionError: b is missing"]),
        ({}, ["tests/contract/test_it.py::test_names", "tests/contract/test_it.py::test_passes: KeyError: 'good'"]),
    ],
)
def test_a_client_on_trial(contract: Document, expected: list[str], tmp_path: Path) -> None:
    tree, fresh = tmp_path / "tree", tmp_path / "fresh"
    for folder in (tree / "veeam_client" / "rest", tree / "tests" / "contract", fresh):
        folder.mkdir(parents=True)
    (tree / "veeam_client" / "__init__.py").touch()
    (tree / "veeam_client" / "rest" / "contract.json").write_text('{"good": false}')
    (tree / "tests" / "contract" / "test_it.py").write_text(TESTS)
    shutil.copy(Path(__file__).resolve().parents[2] / "pyproject.toml", tree)
    (fresh / "contract.json").write_text(json.dumps(contract))
    (tmp_path / "trial").mkdir()
    found = sorted(trial.failures(tree, fresh, tmp_path / "trial"))
    assert len(found) == len(expected)
    for line, start in zip(found, expected, strict=True):
        assert line.startswith(f"contract test failed: {start}")

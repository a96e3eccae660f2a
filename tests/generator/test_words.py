"""Everything that people look up has words, and the words reach the places where they look."""

import ast
import inspect
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from openapi.pipeline.render.naming import words as phrase
from openapi.pipeline.render.shapes import class_name
from openapi.pipeline.words import VALUES, add_words, coverage, property_words
from tests.contract.batches import for_each
from tests.support.vendored import put_together
from veeam_client import VeeamClient, models
from veeam_client.operations import OPERATIONS, Operation
from veeam_client.rest.operations import Sections
from veeam_client.simulator.contract import Contract

every_operation = for_each(OPERATIONS.values(), lambda one: one.id)


@cache
def contract() -> Contract:
    """With the words beside references, which the contract in the package has not."""
    return Contract(put_together().union)


@cache
def covered() -> dict[str, dict[str, bool]]:
    return coverage(contract().document)


def flat(text: str | None) -> str:
    """A text on one line, as docstrings break their lines anywhere."""
    return " ".join((text or "").split())


def method_of(operation: Operation) -> Any:
    section = vars(Sections)[operation.namespace].func.__annotations__["return"]
    module = __import__(f"veeam_client.rest.operations.{operation.namespace}", fromlist=[section])
    return getattr(getattr(module, section), operation.name)


@pytest.mark.parametrize("kind", ["sections", "operations", "parameters", "bodies, replies and rows"])
def test_all_have_words(kind: str) -> None:
    assert covered()[kind]
    assert [name for name, has_words in covered()[kind].items() if not has_words] == []


@pytest.mark.parametrize(
    "name",
    [
        "JobStateModel", "SessionProgress", "BackupJobModel", "BackupScheduleModel", "ScheduleDailyModel",
        "ScheduleMonthlyModel", "SchedulePeriodicallyModel", "ScheduleRetryModel", "SessionModel", "SessionResultModel",
        "TaskSessionModel", "RepositoryModel", "RepositoryStateModel", "ScaleOutRepositoryModel", "BackupModel",
        "BackupFileModel", "BackupObjectModel", "ObjectRestorePointModel", "InstalledLicenseModel",
        "InstanceLicenseSummaryModel", "SocketLicenseSummaryModel", "CapacityLicenseSummaryModel", "ManagedServerModel",
        "ProxyModel", "ProxyStateModel", "CredentialsModel", "CloudCredentialsModel", "SuspiciousActivityEventModel",
        "TaskModel", "ServerInfoModel",
    ],
)  # fmt: skip
def test_every_property_of_what_people_read_most_has_words(name: str) -> None:
    words = property_words(contract().schemas[name])
    assert words
    assert [key for key, text in words.items() if not text] == []


UNITS = {
    r"(^|[a-z])GB$|GBsCount$": r"\bGB\b",
    r"Tb$": r"\bTB\b",
    r"[pP]ercents?$": r"\bpercent\b",
    r"[mM]in(ute)?s(Count)?$": r"\bminutes\b",
    r"Ms$": r"\bmilliseconds\b",
    r"[hH]ours(Count)?$": r"\bhours?\b",
    r"[dD]ays(Count)?$": r"\bdays\b",
    r"expires_in$": r"\bseconds\b",
}


@pytest.mark.parametrize(("named", "unit"), UNITS.items())
def test_words_about_a_quantity_name_its_unit(named: str, unit: str) -> None:
    texts = {
        f"{name}.{key}": text
        for name, schema in contract().schemas.items()
        for key, text in property_words(schema).items()
        if re.search(named, key) and schema.get("properties", {}).get(key, {}).get("type") in {"integer", "number"}
    }
    assert texts
    assert {place: text for place, text in texts.items() if text and not re.search(unit, text)} == {}


@every_operation
def test_a_summary_is_a_line_and_more_than_the_name(operation: Operation) -> None:
    assert re.fullmatch(r"[A-Z][^\n]{8,130}\.", operation.summary)
    assert operation.summary != f"{phrase(operation.id)}."
    assert not operation.description.startswith(operation.summary)


def test_no_two_operations_have_the_same_summary() -> None:
    assert len({operation.summary for operation in OPERATIONS.values()}) == len(OPERATIONS)


@every_operation
def test_words_reach_the_method(operation: Operation) -> None:
    docstring = inspect.getdoc(method_of(operation))
    assert docstring
    assert docstring.splitlines()[0] == operation.summary
    assert all(len(line) <= 112 for line in docstring.splitlines())
    found = flat(docstring)
    for parameter in operation.parameters:
        assert f" {parameter.name}: {flat(parameter.description)}" in found
        assert parameter.default is None or f"The server takes {parameter.default} if left out." in found
    if operation.body:
        assert operation.body.description
        assert f" body: {flat(operation.body.description)}" in found
    if operation.result:
        assert f"{operation.result}: {flat(operation.returns)}" in found
        assert operation.returns
    assert flat(operation.description) in found
    assert all(claim in found for claim in operation.claims)
    assert found.endswith(f"`{operation.method} {operation.path}`")


def test_words_reach_the_sections() -> None:
    descriptions = {tag["name"]: tag["description"] for tag in contract().document["tags"]}
    for operation in OPERATIONS.values():
        (tag,) = (node["tags"][0] for node in [contract().document["paths"][operation.path][operation.method.lower()]])
        assert flat(inspect.getdoc(getattr(VeeamClient, operation.namespace))) == descriptions[tag]


def test_words_reach_models_attributes_and_enumerations() -> None:
    for name, schema in contract().schemas.items():
        cls = getattr(models, class_name(name))
        tree = ast.parse(Path(inspect.getfile(cls)).read_text(encoding="utf-8"))
        (node,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        doc = flat(ast.get_docstring(node))
        assert doc.startswith(schema.get("description", "")), name
        for value, text in schema.get(VALUES, {}).items():
            (member,) = [each for each in cls if each.value == value]
            assert f"{member.name}: {text}" in doc, name
        texts = attribute_docstrings(node)
        expected = {text for text in property_words(schema).values() if text}
        # What revisions have an attribute follows its words.
        found = f"{' '.join(texts.values())} {' '.join(inherited_words(schema))}"
        assert all(text in found for text in expected), name


def attribute_docstrings(node: ast.ClassDef) -> dict[str, str]:
    """The texts that stand below the attributes of a class."""
    texts: dict[str, str] = {}
    for attribute, below in zip(node.body, node.body[1:], strict=False):
        if (
            isinstance(attribute, ast.AnnAssign)
            and isinstance(attribute.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            texts[attribute.target.id] = flat(str(below.value.value))
    return texts


def inherited_words(schema: Any) -> list[str]:
    bases = [contract().resolve(part) for part in schema.get("allOf", ()) if "$ref" in part]
    return [text for base in bases for text in [*property_words(base).values(), *inherited_words(base)]]


def words_file(folder: Path, actions: str) -> Path:
    (folder / "some.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: Some words, version: 1.0.0}\nactions:\n" + actions, encoding="utf-8"
    )
    return folder


def test_all_words_have_a_place() -> None:
    assert put_together().lost == []


@pytest.mark.parametrize(
    ("target", "update", "expected"),
    [
        ("$.paths['/api/v1/gone'].get", "{summary: x}", "matches nothing"),
        ("$.paths['/api/v1/jobs'].get.parameters[?@.name == 'gone']", "{description: x}", "matches nothing"),
        ("$.tags[?@.name == 'Gone']", "{description: x}", "matches nothing"),
        ("$.components.schemas.Gone", "{description: x}", "matches nothing"),
        ("$.components.schemas.JobModel", "{properties: {gone: {description: x}}}", "#/.*/JobModel/properties/gone"),
        ("$.components.schemas.EJobType", "{x-enumDescriptions: {Gone: x}}", "#/.*/EJobType, value Gone"),
        ("$.paths['/api/v1/jobs'].get", "{responses: {'299': {description: x}}}", "#/.*/get/responses/299"),
        ("$.components.schemas.JobModel", "{required: [gone]}", "#/.*/JobModel/required"),
    ],
)
def test_words_without_a_place_are_left_out_and_told(target: str, update: str, expected: str, tmp_path: Path) -> None:
    folder = words_file(tmp_path, f'  - target: "{target}"\n    update: {update}\n')
    newest = put_together().contracts[-1]
    worded, (lost,) = add_words(newest, folder)
    assert re.search(expected, lost)
    assert worded == newest


def test_words_are_added_in_the_order_of_the_files(tmp_path: Path) -> None:
    words_file(tmp_path, "  - {target: \"$.tags[?@.name == 'Jobs']\", update: {description: Later.}}\n")
    (tmp_path / "some.yaml").rename(tmp_path / "jobs.yaml")
    words_file(tmp_path, "  - {target: $.tags.*, update: {description: First.}}\n")
    (tmp_path / "some.yaml").rename(tmp_path / "_common.yaml")
    document, _ = add_words(put_together().contracts[-1], tmp_path)
    assert {tag["name"]: tag["description"] for tag in document["tags"]}["Jobs"] == "Later."
    assert {tag["description"] for tag in document["tags"]} == {"First.", "Later."}


def test_words_of_a_property_reach_it_wherever_it_is(tmp_path: Path) -> None:
    words_file(tmp_path, "  - {target: $.components.schemas.JobModel.properties.id, update: {description: Own.}}\n")
    with (tmp_path / "some.yaml").open("a") as file:
        file.write("x-properties: {id: Everywhere., gone: Nowhere.}\n")
    document, lost = add_words(put_together().contracts[-1], tmp_path)
    assert lost == ["words about what the contract does not have: property gone"]
    schemas = document["components"]["schemas"]
    assert schemas["SessionModel"]["properties"]["id"]["description"] == "Everywhere."
    assert schemas["JobModel"]["properties"]["id"]["description"] == "Own."

"""The house that ARCHITECTURE.md draws: nothing imports from above, and people import from faces."""

from __future__ import annotations

import ast
import re
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
HOUSES = ("veeam_client", "openapi/pipeline")
LONGEST, LONGEST_TEST = 350, 600
FACES = ("auth", "cli", "client", "collectors", "exporter", "fleet", "recipes", "simulator")
# pytest loads it by itself.
FIXTURES = "veeam_client.simulator.pytest_plugin"
PUBLIC = {"veeam_client", *(f"veeam_client.{one}" for one in (*FACES, "errors", "models", "operations", "retry"))}


def is_by_hand(path: Path) -> bool:
    return not path.is_relative_to(ROOT / "veeam_client/rest")


def files_of(house: str) -> dict[str, Path]:
    """Every module of a house by its dotted name; of `rest/` its top, which stands for the rest of it."""
    found = {}
    for path in sorted((ROOT / house).rglob("*.py")):
        if is_by_hand(path) or path.parent == ROOT / "veeam_client/rest":
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = path
    return found


@cache
def floors(house: str) -> dict[str, int]:
    """The floor of each room, by the name of its file or folder."""
    text = (ROOT / "ARCHITECTURE.md").read_text()
    _, first, second = text.split("| Floor |")
    rows = re.findall(r"^\| (\d+) \| (.*?) \|", first if house == "veeam_client" else second, re.MULTILINE)
    return {name.rstrip("/"): int(floor) for floor, names in rows for name in re.findall(r"`(.*?)`", names)}


def room_of(path: Path, house: str) -> str:
    return path.relative_to(ROOT / house).parts[0]


def nodes_at_run_time(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            continue
        yield node
        yield from nodes_at_run_time(node)


def imported_by(name: str, path: Path, known: dict[str, Path]) -> set[str]:
    """The modules of the house that a file imports, anywhere in it, by statements or by a dotted name."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    found: set[str] = set()
    for node in nodes_at_run_time(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            above = parts[: len(parts) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            found |= {f"{base}.{one.name}" if f"{base}.{one.name}" in known else base for one in node.names}
        elif isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            # What import_module and lazy_namespace are given.
            dotted = node.value
            if path.name == "__init__.py" and re.fullmatch(r"\.+[a-z_.]+", dotted):
                level = len(dotted) - len(dotted.lstrip("."))
                parts = package.split(".")
                dotted = ".".join([*parts[: len(parts) - level + 1], dotted.lstrip(".")])
            # The package itself is named by loggers.
            found |= {dotted} & known.keys() - {"veeam_client"}
    nearest = {one if one in known else one.rpartition(".")[0] for one in found}
    # What is generated lies below: `rest.models.session_model` counts as `rest`.
    rest = {"veeam_client.rest"} if any(one.startswith("veeam_client.rest.") for one in found) else set[str]()
    return (nearest & known.keys()) | rest


@pytest.mark.parametrize("house", HOUSES)
def test_the_drawing_shows_every_room(house: str) -> None:
    here = {path.name for path in (ROOT / house).iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert floors(house).keys() == here


@pytest.mark.parametrize("house", HOUSES)
def test_no_import_runs_back_up(house: str) -> None:
    known, floor = files_of(house), floors(house)
    wrong = [
        f"{name} imports {other}"
        for name, path in known.items()
        for other in imported_by(name, path, known)
        if (mine := room_of(path, house)) != (its := room_of(known[other], house)) and floor[its] >= floor[mine]
    ]
    assert wrong == []


@pytest.mark.parametrize("house", HOUSES)
def test_no_imports_run_in_a_circle(house: str) -> None:
    known = files_of(house)
    graph = {name: imported_by(name, path, known) - {name} for name, path in known.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


@pytest.mark.parametrize("room", FACES)
def test_no_module_is_called_as_a_name_of_its_face(room: str) -> None:
    """Importing a module puts it into its package, where it would hide the name."""
    modules = {path.stem for path in (ROOT / "veeam_client" / room).iterdir()}
    assert modules.isdisjoint(public_names(f"veeam_client.{room}"))


@pytest.mark.parametrize("room", FACES)
def test_every_name_of_a_face_is_there(room: str) -> None:
    face = import_module(f"veeam_client.{room}")
    assert [name for name in public_names(face.__name__) if getattr(face, name, None) is None] == []


def test_files_are_short() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {lines} lines"
        for folder in ("veeam_client", "openapi", "tests", "examples", "benchmarks", "docs")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if is_by_hand(path)
        and (lines := len(path.read_text().splitlines())) > (LONGEST_TEST if folder == "tests" else LONGEST)
    ]
    assert long == []


@cache
def public_names(module: str) -> frozenset[str]:
    found = import_module(module)
    modules = {name for name, value in vars(found).items() if isinstance(value, ModuleType)}
    return frozenset(name for name in dir(found) if not name.startswith("_")) - modules


def documents() -> list[Path]:
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "examples").rglob("*.*"))]


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_people_are_shown_faces_only(path: Path) -> None:
    """Imports in documents and examples, and the names that the reference documents."""
    if path.suffix not in {".md", ".py"}:
        pytest.skip("no document")
    text = path.read_text()
    past = []
    for module, one_line, in_brackets in re.findall(
        r"^ *from (veeam_client[\w.]*) import (?:\(([^)]*)\)|(.*))", text, re.MULTILINE
    ):
        names = [part.split(" as ")[0].split("#")[0].strip() for part in (one_line or in_brackets).split(",")]
        past += [f"{module}.{name}" for name in names if name and not is_public(module, name)]
    documented = {*re.findall(r"^::: (veeam_client[\w.]*)", text, re.MULTILINE)} - PUBLIC - {FIXTURES}
    past += [name for name in documented if not is_public(*name.rsplit(".", 1))]
    assert past == []


def is_public(module: str, name: str) -> bool:
    return module in PUBLIC and (f"{module}.{name}" in PUBLIC or name in public_names(module))

"""What MkDocs calls: adds the pages that are made from the code and from the files of the tree."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from mkdocs.structure.files import File

from docs.plugin import operations
from docs.plugin.models import Models

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

ROOT = Path(__file__).parents[2]
_FILES = {
    "project/architecture.md": "ARCHITECTURE.md",
    "project/contract.md": "openapi/README.md",
    "project/contributing.md": "CONTRIBUTING.md",
    "project/changes.md": "CHANGELOG.md",
}
"""Pages that are files of the tree as they stand."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the sections, their models and the examples into the navigation, where it leaves room for them."""
    titles, models = operations.titles(), Models()
    rooms: dict[str, list[Any]] = {
        "operations": [{title: f"reference/{section}.md"} for section, title in titles.items()],
        "models": [
            {title: f"reference/models/{section}.md"} for section, title in titles.items() if models.of(section)
        ],
        "examples": [f"examples/{path.stem}.md" for path in _examples()],
    }
    nav = cast("list[Any]", config["nav"])
    config["nav"] = _filled(nav, rooms)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    models = Models()
    pages = {"reference/operations.md": operations.overview()}
    for section, title in operations.titles().items():
        pages[f"reference/{section}.md"] = operations.page(section, models)
        if models.of(section):
            pages[f"reference/models/{section}.md"] = models.page(section, title)
    pages |= {page: (ROOT / path).read_text(encoding="utf-8") for page, path in _FILES.items()}
    pages |= {f"examples/{path.stem}.md": _example(path) for path in _examples()}
    for page, content in pages.items():
        files.append(File.generated(config, page, content=content))
    return files


def _filled(entries: list[Any], rooms: dict[str, list[Any]]) -> list[Any]:
    """The navigation, with the lists that its entries such as `<operations>` stand for."""
    filled: list[Any] = []
    for entry in entries:
        if not isinstance(entry, str):
            ((title, below),) = cast("dict[str, Any]", entry).items()
            filled.append({title: below if isinstance(below, str) else _filled(below, rooms)})
        elif entry.startswith("<"):
            filled += rooms[entry[1:-1]]
        else:
            filled.append(entry)
    return filled


def _examples() -> list[Path]:
    return sorted((ROOT / "examples").glob("[!_]*.py"))


def _example(path: Path) -> str:
    source = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source)) or ""
    title, _, words = docstring.partition("\n")
    fence = f'``` {{ .python title="examples/{path.name}" data-search-exclude }}'
    return f"# {title.rstrip('.')}\n\n{words.strip()}\n\n{fence}\n{source}```\n"

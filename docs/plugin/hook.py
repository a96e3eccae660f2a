"""What MkDocs calls: adds the pages that are made from the code and from the files of the tree."""

from __future__ import annotations

import ast
import asyncio
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from mkdocs.structure.files import File

from docs.plugin import changes, links, listing, operations
from docs.plugin.models import Models
from veeam_client.cli.commands._call_sample import Sample, samples
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[2]
_FOUND_FIRST = "---\nsearch:\n  boost: 4\n---\n"
"""For pages of the reference: the name of an operation or a model leads there before it leads to guides."""
_EXAMPLE_LINK = re.compile(r"\]\((\w+)\.py\)")
_FACT = re.compile(r"^(Needs|Role|Exit status): ", re.MULTILINE)
_CODE = re.compile(r"(?P<block><pre\b.*?</pre>)|<code>[^<]*", re.DOTALL)
_JOINTS = re.compile(r"(?<=[_/.,=])(?=[\w{])|(?<=[a-z0-9])(?=[A-Z])")
_LONG = re.compile(r"[^\s<>]{14,}")
_OPTION = re.compile(r"(?<![\w-])--?[a-z][\w-]+")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the sections, their models and the examples into the navigation, where it leaves room for them."""
    titles, models = operations.titles(), Models()
    rooms: dict[str, list[Any]] = {
        "operations": [{title: f"reference/{section}.md"} for section, title in titles.items()],
        "models": [
            {title: f"reference/models/{section}.md"} for section, title in titles.items() if models.of(section)
        ],
        "examples": [
            {name.replace("_", " ").capitalize().replace("sql", "SQL"): f"examples/{name}.md"} for name in _examples()
        ],
    }
    nav = cast("list[Any]", config["nav"])
    config["nav"] = _filled(nav, rooms)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    models = Models()
    pages = {
        "reference/operations.md": operations.overview(),
        "reference/list.md": listing.page(),
        "reference/changes.md": changes.page(models),
    }
    for section, title in operations.titles().items():
        pages[f"reference/{section}.md"] = operations.page(section, models, _samples())
        if models.of(section):
            pages[f"reference/models/{section}.md"] = models.page(section, title)
    pages |= {page: (ROOT / path).read_text(encoding="utf-8") for path, page in links.PAGES.items()}
    pages |= {f"examples/{name}.md": _example(ROOT / f"examples/{name}.py") for name in _examples()}
    for page, content in pages.items():
        is_found_first = page.startswith("reference/") and page != "reference/changes.md"
        head = _FOUND_FIRST if is_found_first and not content.startswith("---") else ""
        files.append(File.generated(config, page, content=head + content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Let links to files of the tree lead to the pages that these are."""
    if page.file.generated_by and page.file.src_uri not in links.PAGES.values():
        return markdown
    return links.on_the_site(markdown, page.file.src_uri, {uri: path for path, uri in links.PAGES.items()})


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001  # what MkDocs calls it with
    """Let long names and paths fold where their words meet, and keep options whole."""
    return _CODE.sub(lambda found: found["block"] or _folding(found[0]), output)


@cache
def _samples() -> dict[str, Sample]:
    """A sample call of each operation that the simulator plays, by its id."""

    async def made() -> dict[str, Sample]:
        return {one.operation.id: one async for one in samples(OPERATIONS[key] for key in OPERATIONS)}

    return asyncio.run(made())


def _folding(code: str) -> str:
    if _OPTION.search(code):
        return _OPTION.sub(r'<span class="option">\g<0></span>', code)
    return _LONG.sub(lambda found: _JOINTS.sub("<wbr>", found[0]), code)


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


def _examples() -> list[str]:
    """The programs, in the order of the table that lists them."""
    return _EXAMPLE_LINK.findall((ROOT / "examples/README.md").read_text(encoding="utf-8"))


def _example(path: Path) -> str:
    source = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source)) or ""
    title, _, words = docstring.partition("\n")
    fence = f'``` {{ .python title="examples/{path.name}" data-search-exclude }}'
    words = _FACT.sub(r"\n- **\1:** ", words.strip("\n"))
    return f"# {title.rstrip('.')}\n\n{words}\n\n{fence}\n{source}```\n"

"""Links of documents lead to files of the tree, so that they hold there; the site has pages in place of some."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

PAGES = {
    "examples/README.md": "examples/index.md",
    "ARCHITECTURE.md": "project/architecture.md",
    "openapi/README.md": "project/contract.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "CHANGELOG.md": "project/changes.md",
}
"""Files of the tree that are pages of the site."""
_GENERATED = "veeam_client/rest"
_IN_PLACE_OF = {
    f"{_GENERATED}/operations/__init__.py": "reference/operations.md",
    f"{_GENERATED}/catalogue/__init__.py": "reference/list.md",
    f"{_GENERATED}/spans.py": "reference/changes.md",
    **{
        f"{_GENERATED}/operations/{section}.py": f"reference/{section}.md"
        for section in {one.namespace for one in OPERATIONS.values()}
    },
}
_LINK = re.compile(r"(?<=\]\()(?P<path>[\w./-]+)(?P<anchor>#[\w-]*)?(?=\))")
_FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


def page_of(path: str) -> str | None:
    """The page that the site has for a file of the tree.

    Args:
        path: The file, from the top of the tree.

    Returns:
        The page, from the top of the site; None if it has none.
    """
    if path.startswith("docs/"):
        return path.removeprefix("docs/")
    if re.fullmatch(r"examples/\w+\.py", path):
        return path.removesuffix(".py") + ".md"
    return (PAGES | _IN_PLACE_OF).get(path)


def on_the_site(markdown: str, page: str, files: Mapping[str, str]) -> str:
    """Let a document's links lead to pages.

    Args:
        markdown: The document.
        page: The page that it is, from the top of the site.
        files: Which file of the tree a page is, where it is not one below docs/.

    Returns:
        The document. A link to what has no page stays, and building the site reports it.
    """
    folder = posixpath.dirname(files.get(page, f"docs/{page}"))

    def target(link: re.Match[str]) -> str:
        found = page_of(posixpath.normpath(posixpath.join(folder, link["path"])))
        if found is None:
            return link[0]
        return posixpath.relpath(found, posixpath.dirname(page) or ".") + (link["anchor"] or "")

    parts = _FENCED.split(markdown)
    return "".join(part if part.startswith("```") else _LINK.sub(target, part) for part in parts)

"""The project's Markdown: its code blocks and its links."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "openapi/README.md", ROOT / "examples/README.md"]
)
_EXCUSE = re.compile(r"<!-- not run: (.+) -->")


class Block(NamedTuple):
    """A block of code.

    Attributes:
        place: File and line, for a test's name.
        language: What the fence says; empty for an indented block.
        code: Its text.
        excuse: Why it is not run, from a comment above it: `<!-- not run: it needs two machines -->`.
    """

    place: str
    language: str
    code: str
    excuse: str | None


def blocks_of(path: Path) -> list[Block]:
    """Give the code blocks of a document."""
    found: list[Block] = []
    excuse: str | None = None
    for token in MarkdownIt().parse(path.read_text(encoding="utf-8")):
        if token.type in {"fence", "code_block"}:
            place = f"{path.relative_to(ROOT)}:{token.map[0] + 1 if token.map else 0}"
            found.append(Block(place, token.info.split(" ")[0], token.content, excuse))
        comment = _EXCUSE.fullmatch(token.content.strip()) if token.type == "html_block" else None
        excuse = comment[1] if comment else None
    return found


def links_of(path: Path) -> list[str]:
    """Give the targets of the links of a document."""
    inline = (token for token in MarkdownIt().parse(path.read_text(encoding="utf-8")) if token.children)
    return [str(child.attrs["href"]) for token in inline for child in token.children or [] if child.type == "link_open"]


BLOCKS = [block for path in DOCUMENTS for block in blocks_of(path)]


def blocks(*languages: str) -> list[Block]:
    """Give the blocks of some languages that are to be run or checked."""
    return [block for block in BLOCKS if block.language in languages and block.excuse is None]

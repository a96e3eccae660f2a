"""What type checkers may find in code that was written for one revision alone, in docs/guides/versions.md.

python -m docs.plugin.earlier writes it anew, in a minute or two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from openapi.pipeline import sources
from openapi.pipeline.diff.compare import compare
from openapi.pipeline.diff.interface import Interface
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render.names import names_of

if TYPE_CHECKING:
    from openapi.pipeline.diff.compare import Change

EARLIER = "1.3-rev0"
PAGE = Path(__file__).parents[1] / "guides" / "versions.md"
_BETWEEN = re.compile(r"(?<=<!-- earlier -->\n).*?(?=<!-- end of earlier -->)", re.DOTALL)


@cache
def interface(*revisions: str) -> Interface:
    """The client of some revisions, as callers meet it.

    Args:
        revisions: Which; those of the tree if left out.
    """
    documents = [one for one in sources.vendored() if not revisions or one["info"]["version"] in revisions]
    prepared = prepare(sources.put_together(documents).union)
    return Interface(prepared, names_of(prepared, sources.read_lock()))


def differences() -> list[Change]:
    """What type checkers may find in code for that revision: only what is read, as arguments take what they took."""
    changes = compare(interface(EARLIER), interface())
    return [one for one in changes if one.breaking and one.area in {"property", "reply"} and one.kind != "removed"]


def listing() -> str:
    """The list, in Markdown."""
    found = differences()
    optional: dict[str, list[str]] = defaultdict(list)
    rows: list[str] = []
    for one in found:
        if one.kind == "now optional":
            cls, _, name = one.now.partition(".")
            optional[name].append(f"`{cls}`")
        elif one.kind == "may be empty":
            rows.append(f"| what `{one.note}` returns | may be `None` |")
        elif one.kind == "retyped" and one.area == "reply":
            rows.append(f"| what `{one.note}` returns: {_code(one.was)} | {_code(one.now)} |")
        else:
            rows.append(f"| {_code(one.was)} | {_code(one.now)} |")
    lines = [
        "| For 1.3-rev0 alone | Now |",
        "| --- | --- |",
        *rows,
        "",
        "These properties may be `None`, in their class and in those that build on it:",
        "",
    ]
    lines += [f"- `{name}` of {', '.join(sorted({*classes}))}" for name, classes in sorted(optional.items())]
    return "\n".join([*lines, ""])


def _code(text: str) -> str:
    return f"`{text}`".replace("|", "\\|")


def page() -> str:
    """The guide with the list as it is to be."""
    return _BETWEEN.sub(lambda _: listing(), PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")

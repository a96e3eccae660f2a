"""How large a YAML document is when its aliases are written out, worked out before any of it is."""

from __future__ import annotations

from typing import Any

from ruamel.yaml import YAML

LIMIT = 64 * 2**20
"""How large a document may be, in characters; the vendor's have about five million."""

_OBJECT = 16  # what a value counts besides its text


def refuse_growth(text: str) -> None:
    """Refuse a document that its aliases make larger than any contract.

    Args:
        text: YAML.

    Raises:
        ValueError: It grows beyond the limit, or into itself.
    """
    # A document without anchors has no aliases.
    if "&" not in text:
        return
    reader: Any = YAML(typ="safe")
    sizes: dict[str, int] = {}
    # What is open: its anchor, and its size so far.
    waiting: list[tuple[str | None, int]] = [(None, 0)]
    for event in reader.parse(text):
        kind = type(event).__name__
        if kind in {"MappingStartEvent", "SequenceStartEvent"}:
            if event.anchor:
                # Until it is closed, an alias of it stands in it.
                sizes[event.anchor] = LIMIT + 1
            waiting.append((event.anchor, _OBJECT))
            continue
        if kind == "ScalarEvent":
            anchor, size = event.anchor, _OBJECT + len(event.value)
        elif kind == "AliasEvent":
            anchor, size = None, sizes.get(event.anchor, 0)
        elif kind in {"MappingEndEvent", "SequenceEndEvent"}:
            anchor, size = waiting.pop()
        else:
            continue
        if anchor:
            sizes[anchor] = size
        above, so_far = waiting.pop()
        if so_far + size > LIMIT:
            message = f"its aliases make it larger than {LIMIT >> 20} MiB"
            raise ValueError(message)
        waiting.append((above, so_far + size))

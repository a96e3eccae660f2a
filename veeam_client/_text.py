"""Text that others wrote, as it can be shown, and what errors are put together from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def clean_text(text: str, *, keep_lines: bool = False) -> str:
    r"""Give text without what can move a cursor, colour, hide or turn around what stands near it, or begin a line.

    Names, messages and log lines come from servers and from those who use them. A terminal obeys the control characters
    in them, C1 ones included; bidirectional overrides show text in another order than it has; a line break in a log
    line makes two of it.

    Args:
        text: Any text.
        keep_lines: Whether line breaks stay: for text of our own that has several lines.

    Returns:
        The text, with a space for each line break, tab or other kind of space, and U+FFFD for each other character that
        has no shape.

    >>> clean_text("Nightly\x1b[2K\nDaily")
    'Nightly�[2K Daily'
    """
    if text.isprintable():
        return text
    if keep_lines:
        return "\n".join(map(clean_text, text.split("\n")))
    return "".join(one if one.isprintable() else " " if one.isspace() else "\ufffd" for one in text)


def short_text(text: str, longest: int = 2000) -> str:
    """Give text as `clean_text` does, and no longer than people read.

    Args:
        text: Any text.
        longest: Most characters.
    """
    return clean_text(text if len(text) <= longest else f"{text[:longest]} ...")


def counted(count: int, thing: str) -> str:
    """Give a number with what is counted, in the plural but for one.

    Args:
        count: How many.
        thing: What, in the singular.

    >>> counted(1, "server"), counted(2, "server")
    ('1 server', '2 servers')
    """
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def suggested(name: str, known: Iterable[str], most: int = 3) -> str:
    """Give the question for what is nearest to a name, empty if nothing is near.

    Args:
        name: What was given.
        known: What there is.
        most: Most suggestions.

    >>> suggested("usernam", ["username", "password"])
    '; did you mean username?'
    """
    from difflib import get_close_matches  # noqa: PLC0415  # for errors alone

    near = get_close_matches(name, [*known], n=most)
    return f"; did you mean {' or '.join(near)}?" if near else ""

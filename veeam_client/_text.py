"""Text that others wrote, as it can be shown."""

from __future__ import annotations


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

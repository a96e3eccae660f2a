"""What a server wrote, made fit to be shown: in messages, logs and terminals."""

from __future__ import annotations


def clean(text: str, longest: int = 2000) -> str:
    r"""Give a text without what would do something where it is shown, and no longer than need be.

    Args:
        text: The text. Control characters, invisible ones and halves of surrogate pairs become spaces.
        longest: Most characters.

    >>> clean("a name\x1b[2J")
    'a name [2J'
    """
    short = text[: longest + 1]
    if not short.isprintable():
        short = "".join(one if one.isprintable() else " " for one in short)
    return short if len(short) <= longest else f"{short[:longest]} ..."

"""Values as JSON and CSV have them."""

from __future__ import annotations

import codecs
import json
import re
import sys
from contextlib import suppress
from datetime import datetime
from string import printable
from typing import Any, TextIO

from veeam_client._text import clean_text

# What makes a spreadsheet take a text for a formula: first, or after spaces; the wide forms too.
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """Write JSON values so that a terminal shows them and obeys none; a reader gets exactly what they are.

    Args:
        value: JSON values.
        indent: Spaces for each step inwards; None for one line.
    """
    # Programs read UTF-8; where that is not what is written, ASCII is the same in nearly all other encodings.
    text = json.dumps(value, indent=indent, ensure_ascii=not _is_utf_8(sys.stdout))
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in text)


def csv_value(value: Any) -> Any:
    """Give a value as CSV has it: exactly what it is, but on a terminal, which would obey what is in it."""
    if isinstance(value, bool):
        return str(value).lower()
    return clean_text(value) if isinstance(value, str) and sys.stdout.isatty() else value


def excel_value(value: Any) -> Any:
    """Give a value as a spreadsheet takes it: a time in this machine's time zone, and no text that is a formula."""
    if isinstance(value, str):
        if time := time_of(value):
            # Of the year 1, some time zones are in no year.
            with suppress(ArithmeticError, OSError, ValueError):
                return time.astimezone().replace(tzinfo=None).isoformat(" ", "seconds")
        value = f"'{value}" if _FORMULA.match(value) else value
    return csv_value(value)


def time_of(value: str) -> datetime | None:
    """Read a time in ISO 8601 that says its time zone; None for any other text."""
    if _TIME.fullmatch(value):
        with suppress(ValueError):  # no such day, or hour
            return datetime.fromisoformat(value)
    return None


def begin_data() -> None:
    """Have stdout write UTF-8, unless it is a terminal: another encoding would alter names, and say nothing of it."""
    if not sys.stdout.isatty() and not _is_utf_8(sys.stdout):
        getattr(sys.stdout, "reconfigure", dict)(encoding="utf-8")


def begin_json() -> None:
    """Have stdout write UTF-8 where its encoding is none that has ASCII as it is, unless it is a terminal."""
    if not sys.stdout.isatty() and not _has_ascii(sys.stdout):
        getattr(sys.stdout, "reconfigure", dict)(encoding="utf-8")


def begin_excel() -> None:
    """Write what tells a spreadsheet that text is UTF-8; without it, it takes the encoding of the country."""
    if not sys.stdout.isatty():
        sys.stdout.write("\ufeff")


def _is_utf_8(stream: TextIO) -> bool:
    try:
        return codecs.lookup(stream.encoding or "").name == "utf-8"
    except (AttributeError, LookupError):
        return True  # no encoding: it takes any text


def _has_ascii(stream: TextIO) -> bool:
    """Whether ASCII is written as it is: not by UTF-16, UTF-7 and EBCDIC, nor where a mark comes first."""
    try:
        return printable.encode(stream.encoding or "", "replace") == printable.encode("ascii")
    except (AttributeError, LookupError):
        return True  # as above

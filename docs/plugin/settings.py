"""The table of settings in docs/settings.md, from the settings themselves. Run it after a change of them."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from veeam_client.client.options import OPTIONS, ClientOptions
from veeam_client.retry import Retry

PAGE = Path(__file__).parents[1] / "settings.md"
_BETWEEN = re.compile(r"(?<=<!-- settings -->\n).*?(?=<!-- end of settings -->)", re.DOTALL)
_AS_TEXT = {
    "text": "text",
    "reference": "[reference](#passwords-by-reference)",
    "revision": "text",
    "verify": "`true`, `false`, path or fingerprint",
    "file": "path",
    "seconds": "seconds",
    "count": "whole number, from 1",
    "flag": "`true` or `false`",
    "headers": "table of texts",
    "transport": '`"httpx"`, `"httpx2"` or `"aiohttp"`',
}
_HEAD = """\
| Setting | Means | If left out | In a fleet file | Variable |
| --- | --- | --- | --- | --- |
"""


def meanings() -> dict[str, str]:
    """Give the first sentence about each setting, by its name."""
    _, _, attributes = inspect.cleandoc(ClientOptions.__doc__ or "").partition("Attributes:\n")
    parts = re.findall(r"^    (\w+): (.*?)(?=^    \w|\Z)", attributes, re.DOTALL | re.MULTILINE)
    return {name: re.split(r"(?<=\w|\)|`)\. ", " ".join(text.split()))[0].removesuffix(".") for name, text in parts}


def table() -> str:
    """Give the table."""
    rows: list[str] = []
    for name, meaning in meanings().items():
        option = OPTIONS[name]
        default = "none" if option.default in (None, (), {}) else f"`{option.default!r}`"
        if isinstance(option.default, Retry):
            default = "[`Retry()`](#retry)"
        written = "only in Python" if option.kind is None else _AS_TEXT[option.kind]
        variable = "" if option.kind is None else f"`VEEAM_{name.upper()}`"
        rows.append(f"| `{name}` | {meaning} | {default} | {written} | {variable} |\n")
    return _HEAD + "".join(rows)


def page() -> str:
    """Give the page with the table as it is to be."""
    return _BETWEEN.sub(lambda _: table(), PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")

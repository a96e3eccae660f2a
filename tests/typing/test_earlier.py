"""Code written for an earlier revision alone checks, but for what the guide on revisions lists.

The code is made from that revision's contract: each property read, each member named, each operation called, with the
types that its own client would have.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from docs.plugin import earlier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi.pipeline.diff.interface import Interface

pytestmark = pytest.mark.full

ROOT = Path(__file__).resolve().parents[2]
_HEAD = """\
from __future__ import annotations
from datetime import date, datetime
from typing import Any
from uuid import UUID
from veeam_client import VeeamClient
from veeam_client.models import *
"""
_ERROR = re.compile(r"^\S+?:(\d+): error: (.*)$", re.MULTILINE)


def written(known: Interface) -> Iterator[tuple[str, str]]:
    """Lines of code, each with what it is about."""
    for name, schema in known.schemas.items():
        cls = known.classes.get(name)
        if cls is None:
            continue
        if "enum" in schema:
            for member in known.names["members"][name].values():
                yield f"{cls}.{member}", f"{cls}.{member}"
            continue
        if name not in known.received:
            continue
        properties = known.properties(name).values()
        yield f"def read_{cls}(one: {cls}) -> None:", cls
        yield "    print(one)", cls
        for number, one in enumerate(properties):
            annotation = one.annotation if one.is_required or one.annotation == "Any" else f"{one.annotation} | None"
            yield f"    x{number}: {annotation} = one.{one.name}", f"{cls}.{one.name}"
    for call in known.calls.values():
        given = [*call.parameters.values(), *([call.body] if call.body else [])]
        arguments = ", ".join(f"{one.name}: {one.annotation}" for one in given)
        yield f"async def call_{call.name.rpartition('.')[2]}(vbr: VeeamClient, {arguments}) -> None:", call.name
        result = call.reply.annotation + (" | None" if call.reply.may_be_empty else "")
        yield f"    {'' if result == 'None' else f'result: {result} = '}await {call.name}(", f"{call.name} result"
        for one in given:
            yield f"        {one.name}={one.name},", f"{call.name}({one.name}=)"
        yield "    )", call.name


def test_code_for_an_earlier_revision_checks_but_for_what_the_guide_lists(tmp_path: Path) -> None:
    known = earlier.interface(earlier.EARLIER)
    lines = [*written(known)]
    program = tmp_path / "program.py"
    program.write_text(_HEAD + "\n".join(code for code, _ in lines) + "\n", encoding="utf-8")
    done = subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(ROOT / ".mypy_cache"), str(program)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    first = _HEAD.count("\n") + 1
    classes = {cls: [cls, *map(known.class_of, known.bases(name))] for name, cls in known.classes.items()}
    guide = earlier.PAGE.read_text(encoding="utf-8")
    faults = {lines[int(line) - first][1]: message for line, message in _ERROR.findall(done.stdout)}
    assert len(faults) > 10, done.stdout + done.stderr
    unlisted = {about: message for about, message in faults.items() if not is_listed(about, guide, classes)}
    assert unlisted == {}


def is_listed(about: str, guide: str, classes: dict[str, list[str]]) -> bool:
    """Whether the guide names what an operation returns, or a property of a class or of one of its bases."""
    if about.endswith(" result"):
        return f"what `{about.removesuffix(' result')}` returns" in guide
    cls, _, name = about.rpartition(".")
    optional = " ".join(line for line in guide.splitlines() if line.startswith(f"- `{name}` of "))
    return any(f"`{one}.{name}: " in guide or f"`{one}`" in optional for one in classes.get(cls, ()))


def test_the_guide_is_up_to_date() -> None:
    assert earlier.page() == earlier.PAGE.read_text(encoding="utf-8"), "run python -m docs.plugin.earlier"

"""Where the time goes: `make profile` runs this, and `make profile PROFILE="decode fleet"` parts of it.

pyinstrument looks at contestants at work, in the environments of the comparison. Whole trees are in
build/bench/profile, as text and as pages for a browser.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from attrs import evolve

from benchmarks.compare.environments import WORK, prepared
from benchmarks.compare.parts import OURS, PARTS
from benchmarks.compare.running import measured
from benchmarks.compare.world import recorded

if TYPE_CHECKING:
    from pathlib import Path

Shares = dict[str, dict[str, dict[str, float]]]
"""Of each part, of each contestant, the share of each function."""
FOLDER = WORK / "profile"
_PARTS = ("decode", "encode", "requests", "fleet")
_LONGER, _SERVERS = 3.0, 100
_MOST = 8


def profiles(world: Path, parts: tuple[str, ...] = _PARTS) -> Shares:
    """Look where the time goes.

    Args:
        world: The folder of the recorded world.
        parts: Which parts of the comparison.

    Returns:
        The largest shares.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    found: Shares = {}
    for name in parts:
        found[name] = {}
        for contestant in OURS:
            file = FOLDER / f"{name}-{contestant}"
            job = {**PARTS[name].job, "profile": str(file)}
            job |= {"seconds": _LONGER} if "seconds" in job else {}
            server = {"ports": _SERVERS} if name == "fleet" else PARTS[name].server
            part = evolve(PARTS[name], job=job, server=server)
            measured(evolve(part, contestants=(contestant,), rounds=1, is_fresh=True), world)
            times = Counter[str]()
            add(times, json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["root_frame"])
            whole = times.total()
            found[name][contestant] = {one: time / whole for one, time in times.most_common(_MOST)}
    return found


def add(times: Counter[str], frame: dict[str, Any]) -> None:
    """Add the time that a frame and those below it spent themselves, by function.

    Args:
        times: What is added to.
        frame: A frame as pyinstrument writes it: what a function spends itself is a frame of its own below it.
    """
    path = PurePath(frame["file_path_short"] or "")
    name = ".".join([*path.parts[-2:-1], path.stem, frame["function"]])
    below = frame["children"]
    times[name] += frame["time"] - sum(child["time"] for child in below if child["function"] != "[self]")
    for child in below:
        if child["function"] != "[self]":
            add(times, child)


if __name__ == "__main__":
    prepared(set(OURS))
    chosen = tuple(sys.argv[1:]) or _PARTS
    for part, shares in profiles(recorded(WORK / "world"), chosen).items():
        for contestant in shares:
            print(f"\n{part}, {contestant}\n{(FOLDER / f'{part}-{contestant}.txt').read_text(encoding='utf-8')}")

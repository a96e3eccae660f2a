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
_OURS = "veeam_client"


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


def add(times: Counter[str], frame: dict[str, Any], caller: str = "") -> None:
    """Add the time that a frame and those below it spent themselves: by function of this package, else by package.

    Args:
        times: What is added to.
        frame: A frame as pyinstrument writes it.
        caller: What called it, which is given the time of functions in C.
    """
    file = frame["file_path_short"] or ""
    first, *others = PurePath(file.replace("<frozen importlib", "importlib/<frozen")).parts or ("",)
    if frame["function"] == "[self]" or first == "<built-in>":
        name = caller
    elif first == _OURS:
        name = f"{'.'.join([*others[:-1], PurePath(file).stem])}: {frame['function']}"
    else:
        name = first.removesuffix(".py")
    below = frame["children"]
    times[name] += frame["time"] - sum(child["time"] for child in below)
    for child in below:
        add(times, child, name)


if __name__ == "__main__":
    prepared(set(OURS))
    chosen = tuple(sys.argv[1:]) or _PARTS
    for part, shares in profiles(recorded(WORK / "world"), chosen).items():
        for contestant in shares:
            print(f"\n{part}, {contestant}\n{(FOLDER / f'{part}-{contestant}.txt').read_text(encoding='utf-8')}")

"""How fast the client is: `make bench` runs this, and `make bench BENCH="decode fleet"` parts of it.

Results are kept in build/bench/results. Once there is one of every part, docs/performance.md is written from them.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
import traceback
from typing import Any

from benchmarks.compare import plots, tables
from benchmarks.compare.environments import ENVIRONMENTS, ROOT, WORK, prepared
from benchmarks.compare.growing import grown
from benchmarks.compare.machine import machine
from benchmarks.compare.parts import ALL, GROWTH, PARTS
from benchmarks.compare.profiles import profiles
from benchmarks.compare.running import measured
from benchmarks.compare.world import recorded

RESULTS = WORK / "results"
DOCUMENT = ROOT / "docs" / "performance.md"
IMAGES = ROOT / "docs" / "images"
ALONE = {one: f"benchmarks.{one}" for one in ("command", "limits", "machines", "processes", "simulator", "transfers")}
LABELS = {name: ENVIRONMENTS[name].label for name in ALL}


def run(name: str) -> Any:
    """Run a part, and give what came of it, as JSON has it."""
    world = WORK / "world"
    if name == "growth":
        return {each: grown(growth, world) for each, growth in GROWTH.items()}
    if name == "profile":
        return profiles(world)
    return measured(PARTS[name], world)


def kept() -> dict[str, Any]:
    """Read the results of all parts that were run so far."""
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in RESULTS.glob("*.json")}


def write(results: dict[str, Any]) -> None:
    """Write the figures into the document, and draw the pictures."""
    growth = {
        what: {one: {int(size): cost for size, cost in costs.items()} for one, costs in each.items()}
        for what, each in results["growth"].items()
    }
    shares = [
        figures["server"]
        for name, part in PARTS.items() if part.server == {}
        for rounds in results[name].values() for figures in rounds
    ]  # fmt: skip
    facts = machine()
    facts["compared"] = "; ".join(
        f"{one.label}: {', '.join(f'{name} {version}' for name, version in one.versions().items())}"
        for one in ENVIRONMENTS.values()
    )
    facts["a page of 200 sessions, on average"] = f"{results['decode']['ours'][0]['size']:,.0f} bytes"
    facts["server, under 64 tasks"] = f"at most {max(shares):.0%} of a core"
    texts = {
        "machine": "\n".join(f"- {name}: {value}" for name, value in facts.items()),
        "targets": tables.targets(PARTS, results, LABELS),
        "medians": tables.medians(PARTS, results, LABELS),
        "ratios": tables.ratios(PARTS, results, LABELS, base="ours"),
        "growth": tables.growth(GROWTH, growth, LABELS),
        "profile": tables.profiles(results["profile"], LABELS),
    }
    document = DOCUMENT.read_text(encoding="utf-8")
    for name, text in texts.items():
        document = tables.placed(document, name, text)
    DOCUMENT.write_text(document, encoding="utf-8")
    IMAGES.mkdir(exist_ok=True)
    plots.comparison(PARTS, results, LABELS, IMAGES / "performance.png")
    plots.growth(GROWTH, growth, LABELS, IMAGES / "growth.png")


def main() -> int:
    """Run the parts that the command line names, all of them if it names none."""
    every = [*PARTS, "growth", "profile"]
    chosen = sys.argv[1:] or every
    if unknown := set(chosen) - {*every, *ALONE}:
        print(f"there is no {', '.join(sorted(unknown))}; there are: {' '.join([*every, *ALONE])}", file=sys.stderr)
        return 2
    failed: list[str] = []
    # A fleet of 2,000, and its servers, have many sockets open.
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    if not ALONE.keys() >= set(chosen):
        prepared(set(ALL))
        recorded(WORK / "world")
    RESULTS.mkdir(parents=True, exist_ok=True)
    for name in chosen:
        began = time.perf_counter()
        if name in ALONE:
            code = subprocess.run([sys.executable, "-m", ALONE[name]], check=False, cwd=ROOT).returncode  # noqa: S603
            failed += [name] if code else []
            continue
        try:
            result = run(name)
        except Exception:  # noqa: BLE001  # the others are run all the same
            traceback.print_exc()
            failed.append(name)
            continue
        (RESULTS / f"{name}.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        print(f"{name}: {time.perf_counter() - began:.0f} s", flush=True)
        if name in PARTS:
            one = {name: PARTS[name]}
            print(tables.medians(one, {name: result}, LABELS), tables.targets(one, {name: result}, LABELS), sep="\n\n")
    results = kept()
    missing = [name for name in every if name not in results]
    if missing:
        print(f"docs/performance.md stays as it is: no results yet of {' '.join(missing)}")
    elif not set(chosen) <= ALONE.keys():
        write(results)
        print("docs/performance.md is written")
    if failed:
        print(f'failed: {" ".join(failed)}; run them again by BENCH="{" ".join(failed)}"', file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Figures as Markdown, and Markdown in its place in a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.compare.figures import Spread, digits, exponent, ratio, reached, values_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.compare.figures import Results, Taken
    from benchmarks.compare.parts import Growth, Part, Row, Target

_NOTHING = "-"
_OURS = ("ours", "ours_fast")


def _spread(spread: Spread) -> str:
    return f"{digits(spread.middle)} ({digits(spread.low)} to {digits(spread.high)})"


def _duration(seconds: float) -> str:
    return f"{digits(seconds)} s" if seconds >= 1 else f"{digits(seconds * 1e3)} ms"


def _table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rules = ["---", *("--:" for _ in heads[1:])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [heads, rules, *lines])


def medians(parts: Mapping[str, Part], results: Results, labels: Mapping[str, str]) -> str:
    """Write what everyone took: medians.

    Args:
        parts: The parts, by name.
        results: What was taken of those that were run.
        labels: What contestants are called.

    Returns:
        A table.
    """
    lines: list[list[str]] = []
    for row, taken in _rows(parts, results):
        values = [values_of(taken, name, row) for name in labels]
        cells = [f"{digits(Spread.of(each).middle)} {row.unit}" if each else _NOTHING for each in values]
        lines.append([row.title, *cells])
    return _table(["", *labels.values()], lines)


def ratios(parts: Mapping[str, Part], results: Results, labels: Mapping[str, str], base: str) -> str:
    """Write how many times what one takes, the others take, with the middle half of the rounds.

    Args:
        parts: The parts, by name.
        results: What was taken of those that were run.
        labels: What contestants are called.
        base: The one.

    Returns:
        A table.
    """
    others = {name: label for name, label in labels.items() if name != base}
    lines: list[list[str]] = []
    for row, taken in _rows(parts, results):
        spreads = [ratio(taken, row, name, base) for name in others]
        lines.append([row.title, *(_spread(each) if each else _NOTHING for each in spreads)])
    return _table([f"{labels[base]} is 1", *others.values()], lines)


def targets(parts: Mapping[str, Part], results: Results, labels: Mapping[str, str]) -> str:
    """Write what was to be reached and what was, with the middle half of the rounds.

    Args:
        parts: The parts, by name.
        results: What was taken of those that were run.
        labels: What contestants are called.

    Returns:
        A table.
    """
    lines: list[list[str]] = []
    for row, taken in _rows(parts, results):
        for target in row.targets:
            found = [reached(taken, row, name, target) for name in _OURS if name in labels]
            cells = [f"{_spread(each[0])}, {'met' if each[1] else '**not met**'}" if each else "" for each in found]
            lines.append([row.title, _limit(target, row, labels), *cells])
    return _table(["", "target", *(labels[name] for name in _OURS if name in labels)], lines)


def _limit(target: Target, row: Row, labels: Mapping[str, str]) -> str:
    if target.kind == "most":
        return f"at most {target.limit:g} {row.unit}"
    if target.kind == "cost":
        return f"at most {target.limit:g} x {labels[target.against]}"
    return f"at least {target.limit:g} times as good as {labels[target.against]}"


def growth(
    grown: Mapping[str, Growth], results: Mapping[str, Mapping[str, Mapping[int, float]]], labels: Mapping[str, str]
) -> str:
    """Write how costs grow.

    Args:
        grown: What grows, by name.
        results: Of each of that, of each contestant, the cost of each size.
        labels: What contestants are called.

    Returns:
        A table.
    """
    lines: list[list[str]] = []
    for name, what in grown.items():
        for contestant, costs in results.get(name, {}).items():
            least, most = min(costs), max(costs)
            title = f"{what.title}, {least:,} to {most:,} {what.size}: {what.cost}"
            ends = (_duration(costs[least]), _duration(costs[most]))
            larger = exponent(costs, least=sorted(costs)[len(costs) // 2])
            lines.append([title, labels[contestant], *ends, f"{exponent(costs):.2f}", f"{larger:.2f}"])
    return _table(["", "", "smallest", "largest", "slope", "larger half"], lines)


def profiles(shares: Mapping[str, Mapping[str, Mapping[str, float]]], labels: Mapping[str, str]) -> str:
    """Write where the time goes.

    Args:
        shares: Of each part, of each contestant, the share of each function.
        labels: What contestants are called.

    Returns:
        A table.
    """
    lines = [
        [f"{part}, {labels[name]}", ", ".join(f"`{function}` {share:.0%}" for function, share in found.items())]
        for part, each in shares.items()
        for name, found in each.items()
    ]
    return _table(["", "most time, by the function itself"], lines)


def _rows(parts: Mapping[str, Part], results: Results) -> list[tuple[Row, Taken]]:
    return [(row, results[name]) for name, part in parts.items() if name in results for row in part.rows]


def placed(document: str, name: str, text: str) -> str:
    """Put a text into its place in a document, which markers tell.

    Args:
        document: The document.
        name: Name of the place.
        text: What belongs there.

    Returns:
        The document with it.

    Raises:
        ValueError: The document has no such place.
    """
    begin, end = f"<!-- {name}: written by make bench -->", f"<!-- end of {name} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(document):
        raise ValueError(f"there is no place for {name}: it needs the lines {begin} and {end}")
    return pattern.sub(lambda _: f"{begin}\n\n{text}\n\n{end}", document)

"""The pictures of docs/performance.md. matplotlib is in the dependency group `bench` only."""

from __future__ import annotations

from importlib import import_module
from textwrap import fill
from typing import TYPE_CHECKING, Any

from benchmarks.compare.figures import Spread, digits, exponent, values_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from benchmarks.compare.figures import Results
    from benchmarks.compare.parts import Growth, Part

_COLOURS = {
    "ours": "#00704a",
    "ours_fast": "#4caf7d",
    "veeam_br": "#b3593b",
    "generated": "#d9a066",
    "by_hand": "#6b7a8f",
    "floor": "#b8c1cc",
}
_SETTINGS = {"font.size": 8, "axes.spines.top": False, "axes.spines.right": False, "svg.fonttype": "none"}
_COLUMNS = 3
_WIDTH = 42  # characters of a title


def _figure(**options: Any) -> Any:
    # Any: matplotlib is not installed where types are checked.
    matplotlib: Any = import_module("matplotlib")
    matplotlib.rcParams.update(_SETTINGS)
    return import_module("matplotlib.figure").Figure(layout="constrained", dpi=130, **options)


def comparison(parts: Mapping[str, Part], results: Results, labels: Mapping[str, str], file: Path) -> None:
    """Draw a bar for each contestant and row, with the middle half of its rounds.

    Args:
        parts: The parts, by name.
        results: What was taken of those that were run.
        labels: What contestants are called.
        file: The PNG to write.
    """
    rows = [(row, results[name]) for name, part in parts.items() if name in results for row in part.rows]
    height = -(-len(rows) // _COLUMNS)
    figure = _figure(figsize=(11, 1.75 * height))
    for place, (row, taken) in enumerate(rows):
        axes = figure.add_subplot(height, _COLUMNS, place + 1)
        spreads = {name: Spread.of(values) for name in labels if (values := values_of(taken, name, row))}
        middles = [spread.middle for spread in spreads.values()]
        errors = [
            [spread.middle - spread.low for spread in spreads.values()],
            [spread.high - spread.middle for spread in spreads.values()],
        ]
        colours = [_COLOURS[name] for name in spreads]
        bars = axes.barh([labels[name] for name in spreads], middles, xerr=errors, color=colours)
        axes.bar_label(bars, labels=[digits(middle) for middle in middles], padding=3)
        axes.invert_yaxis()
        axes.margins(x=0.2)
        better = "more" if row.unit == "/s" else "less"
        title = f"{row.title.replace('`', '')} ({row.unit}, {better} is better)"
        axes.set_title(fill(title, _WIDTH), fontsize=8, loc="left")
    figure.savefig(file)


def growth(
    grown: Mapping[str, Growth],
    results: Mapping[str, Mapping[str, Mapping[int, float]]],
    labels: Mapping[str, str],
    file: Path,
) -> None:
    """Draw how costs grow, on logarithmic scales.

    Args:
        grown: What grows, by name.
        results: Of each of that, of each contestant, the cost of each size.
        labels: What contestants are called.
        file: The PNG to write.
    """
    shown = {name: what for name, what in grown.items() if name in results}
    figure = _figure(figsize=(11, 3.6))
    for place, (name, what) in enumerate(shown.items()):
        axes = figure.add_subplot(1, len(shown), place + 1)
        for contestant, costs in results[name].items():
            label = f"{labels[contestant]}: slope {exponent(costs):.2f}"
            axes.loglog(list(costs), list(costs.values()), "o-", ms=3, color=_COLOURS[contestant], label=label)
        axes.set_title(what.title, loc="left", fontsize=9)
        axes.set_xlabel(what.size)
        axes.set_ylabel(what.cost)
        axes.legend(frameon=False, fontsize=7)
    figure.savefig(file)

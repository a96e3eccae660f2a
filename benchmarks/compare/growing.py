"""How costs grow: the jobs of the comparison, from small to large."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Any

from attrs import evolve

from benchmarks.compare.parts import SIZE
from benchmarks.compare.running import measured

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.compare.parts import Growth

Costs = dict[str, dict[int, float]]
"""Of each contestant, the cost of each size."""


def grown(growth: Growth, world: Path) -> Costs:
    """Measure the cost of each size.

    Args:
        growth: What grows.
        world: The folder of the recorded world.

    Returns:
        The medians.
    """
    costs: Costs = {name: {} for name in growth.part.contestants}
    for size in growth.sizes:
        part, server = growth.part, growth.part.server
        sized = evolve(part, job=_sized(part.job, size), server=None if server is None else _sized(server, size))
        for name, rounds in measured(sized, world).items():
            cost = median(figures[growth.figure] for figures in rounds)
            costs[name][size] = cost * size if growth.by_size else cost
    return costs


def _sized(options: dict[str, Any], size: int) -> dict[str, Any]:
    return {name: size if value == SIZE else value for name, value in options.items()}

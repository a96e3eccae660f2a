"""From rounds to figures: medians, ratios and their spread, how fast a cost grows."""

from __future__ import annotations

import math
from statistics import linear_regression, median, quantiles
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.compare.parts import Row, Target

Taken = dict[str, list[dict[str, float]]]
"""What each contestant measured in each round."""
Results = dict[str, Taken]
"""What was taken of each part."""
_HUNDRED, _TEN = 100, 10
_SCALES = {"s": 1.0, "ms": 1e3, "us": 1e6, "MB": 1e-6, "KiB": 1 / 1024, "/s": 1.0, "": 1.0}


@frozen
class Spread:
    """A median, and the middle half of what it is the median of.

    Attributes:
        middle: The median.
        low: The lower quartile.
        high: The upper quartile.
    """

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Summarise values.

        >>> Spread.of([4.0, 1.0, 2.0, 3.0, 5.0])
        Spread(middle=3.0, low=2.0, high=4.0)
        >>> Spread.of([4.0])
        Spread(middle=4.0, low=4.0, high=4.0)
        """
        if len(values) == 1:
            return cls(values[0], values[0], values[0])
        low, _, high = quantiles(values, n=4, method="inclusive")
        return cls(median(values), low, high)


def values_of(taken: Taken, name: str, row: Row) -> list[float]:
    """Give what a contestant measured, in the unit of the row; nothing if it took no part."""
    scale = _SCALES[row.unit]
    return [figures[row.figure] * scale for figures in taken.get(name, []) if row.figure in figures]


def ratio(taken: Taken, row: Row, name: str, other: str) -> Spread | None:
    """Give how many times what another takes, a contestant takes: round by round, since rounds differ.

    For so many a second, it is how many times as many the contestant does.
    """
    own, others = values_of(taken, name, row), values_of(taken, other, row)
    if not own or not others or 0 in others:
        return None  # no connection made is no measure of other counts
    return Spread.of([one / two for one, two in zip(own, others, strict=True)])


def reached(taken: Taken, row: Row, name: str, target: Target) -> tuple[Spread, bool] | None:
    """Give what a contestant reached of a target, and whether that is enough; None if there is nothing to compare."""
    if target.kind == "most":
        values = values_of(taken, name, row)
        spread = Spread.of(values) if values else None
    elif target.kind == "cost" or row.unit == "/s":
        spread = ratio(taken, row, name, target.against)
    else:
        spread = ratio(taken, row, target.against, name)
    if spread is None:
        return None
    return spread, spread.middle >= target.limit if target.kind == "gain" else spread.middle <= target.limit


def exponent(costs: Mapping[int, float], least: int = 0) -> float:
    """Give how a cost grows with a size: 0 not at all, 1 in proportion, 2 with its square.

    Args:
        costs: The cost of each size.
        least: The size to begin with.

    Returns:
        The slope of the line that fits best on logarithmic scales.

    >>> round(exponent({1: 3.0, 10: 30.0, 100: 300.0}), 3)
    1.0
    """
    sizes = [size for size in costs if size >= least]
    return linear_regression([math.log(size) for size in sizes], [math.log(costs[size]) for size in sizes]).slope


def digits(value: float) -> str:
    """Write a figure with three digits that mean something.

    >>> digits(1234.5), digits(56.78), digits(1.2345), digits(0.01234)
    ('1,234', '56.8', '1.23', '0.012')
    """
    if value >= _HUNDRED:
        return f"{value:,.0f}"
    if value >= _TEN:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 1 else f"{value:.3f}"

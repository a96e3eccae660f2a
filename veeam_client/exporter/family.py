"""What a metric is called, what it means, and one value of it."""

from __future__ import annotations

from datetime import MINYEAR, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import frozen
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from .._text import clean_text
from ..runtime.kinds import number

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from ..client.client import VeeamClient

GIB = 2**30  # bytes of the API's GB


@frozen
class Family:
    """A metric.

    Attributes:
        name: Its name, with the unit and, if it is a counter, with `_total` at the end.
        help: What it means, in one sentence.
        labels: Names of its labels, in order; the first is `server`, but of what is not about one.
    """

    name: str
    help: str
    labels: tuple[str, ...]

    @property
    def is_counter(self) -> bool:
        """Whether it only ever goes up."""
        return self.name.endswith("_total")

    def empty(self) -> CounterMetricFamily | GaugeMetricFamily:
        """Make the form that prometheus_client writes out, without any value yet."""
        kind = CounterMetricFamily if self.is_counter else GaugeMetricFamily
        return kind(self.name, self.help, labels=self.labels)


class Sample(NamedTuple):
    """One value of a metric, with the values of its labels but for `server`, in their order."""

    family: Family
    labels: tuple[str, ...]
    value: float


@frozen
class Part:
    """A part of what is asked of each server. Parts fail one by one: an account may lack the rights for some.

    Attributes:
        name: What it is called in the label `collector`.
        families: Its metrics.
        read: Asks a server, and gives the values.
        every: Seconds from one time that it asks a server to the next; 0 for each round.
    """

    name: str
    families: tuple[Family, ...]
    read: Callable[[VeeamClient], Awaitable[Sequence[Sample]]]
    every: float = 0


def measured(family: Family, labels: tuple[str, ...], value: Any, unit: float = 1) -> Iterator[Sample]:
    """Give a sample of a value that servers may leave out or send in a form that cannot be read.

    Args:
        family: The metric.
        labels: The values of its labels.
        value: A number, a truth value or a time; anything else gives no sample.
        unit: What one of it is in the base unit.
    """
    if isinstance(value, datetime):
        if value.year == MINYEAR:
            return  # no date, whatever hour of the first year it was moved to
        yield Sample(family, labels, value.timestamp())
    elif (figure := float(value) if isinstance(value, bool) else number(value)) is not None:
        yield Sample(family, labels, float(figure) * unit)


def text(value: Any) -> str:
    """Give the value of a label; what the server left out is empty, which to Prometheus is no label."""
    # Half a surrogate pair could not be written out, and with it nothing at all.
    return "" if value is None else clean_text(str(value).encode(errors="replace").decode())

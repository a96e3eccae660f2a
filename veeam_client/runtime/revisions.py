"""Which revisions of the API have a thing, and how each of them says it.

What is the same in every revision has no entry anywhere: an operation, parameter, model, property or value of which
nothing is on record is there in all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from attrs import field, frozen


@cache  # a handful of revisions, compared for each property of a body
def order(revision: str) -> tuple[int, ...]:
    """Tell where a revision stands among others.

    Args:
        revision: Such as `1.3-rev0`.

    Returns:
        Its numbers, which compare as revisions do: `1.10-rev0` is newer than `1.3-rev2`.
    """
    return tuple(int(number) for number in re.findall(r"\d+", revision))


@frozen
class Span:
    """The revisions that have something, from one to another, both included.

    >>> "1.3-rev0" in Span(since="1.3-rev1"), "1.3-rev2" in Span(since="1.3-rev1")
    (False, True)
    >>> str(Span(since="1.3-rev1")), str(Span(until="1.2-rev1")), str(Span("1.3-rev1", "1.3-rev1"))
    ('since 1.3-rev1', 'until 1.2-rev1', 'in 1.3-rev1 only')

    Attributes:
        since: The oldest of them; empty if it is in the oldest one that this package knows.
        until: The newest of them; empty if it is in the newest one, and so, as far as one knows, in newer ones.
    """

    since: str = ""
    until: str = ""

    def __contains__(self, revision: str) -> bool:
        place = order(revision)
        return not (self.since and place < order(self.since)) and not (self.until and order(self.until) < place)

    def __str__(self) -> str:
        if self.since and self.until:
            return f"in {self.since} only" if self.since == self.until else f"from {self.since} to {self.until}"
        return f"since {self.since}" if self.since else f"until {self.until}" if self.until else "in every revision"


EVERYWHERE = Span()
"""In every revision."""
NOWHERE = Span(until="0")
"""In none: no revision is that old."""


@frozen(kw_only=True)
class ModelSpans:
    """What of a model is not the same in every revision. Keys are JSON names, as the newest revision has them.

    Attributes:
        span: The revisions that have the model.
        properties: Properties that only some of these revisions have.
        required: Properties that these revisions require, while the class does not.
        names: Properties that go by another JSON name: that name, and the revisions that use it.
        single: Lists that are one value, and no list, in these revisions.
        forms: Properties whose type differs: each type as an annotation (`str`, `list[CommonMetaInfo]`), and the
            revisions that have it.
        values: Properties that take a value of their enumeration only in these revisions, as others have another
            enumeration there.
        kinds: Values of the discriminator that only some of these revisions have.
    """

    span: Span = EVERYWHERE
    properties: Mapping[str, Span] = field(factory=dict[str, Span])
    required: Mapping[str, Span] = field(factory=dict[str, Span])
    names: Mapping[str, Mapping[str, Span]] = field(factory=dict[str, Mapping[str, Span]])
    single: Mapping[str, Span] = field(factory=dict[str, Span])
    forms: Mapping[str, Mapping[str, Span]] = field(factory=dict[str, Mapping[str, Span]])
    values: Mapping[str, Mapping[str, Span]] = field(factory=dict[str, Mapping[str, Span]])
    kinds: Mapping[str, Span] = field(factory=dict[str, Span])


@frozen(kw_only=True)
class EnumSpans:
    """What of an enumeration is not the same in every revision. Keys are values, as its members have them.

    Attributes:
        span: The revisions that have the enumeration.
        values: Values that only some of these revisions have.
        spellings: Values that are spelled in another way: that spelling, and the revisions that use it.
    """

    span: Span = EVERYWHERE
    values: Mapping[str, Span] = field(factory=dict[str, Span])
    spellings: Mapping[str, Mapping[str, Span]] = field(factory=dict[str, Mapping[str, Span]])


class _ModelSpans(dict[type[Any], ModelSpans]):
    """For each class that is asked about, once."""

    def __missing__(self, cls: type[Any]) -> ModelSpans:
        known: Mapping[str, ModelSpans] = _spans(cls).MODELS
        classes = [known[base.__name__] for base in reversed(cls.__mro__) if base.__name__ in known]
        own = known.get(cls.__name__, ModelSpans())
        # A class says again what its bases say otherwise, so the nearest counts.
        self[cls] = ModelSpans(
            span=own.span,
            properties={name: span for one in classes for name, span in one.properties.items()},
            required={name: span for one in classes for name, span in one.required.items()},
            names={name: names for one in classes for name, names in one.names.items()},
            single={name: span for one in classes for name, span in one.single.items()},
            forms={name: forms for one in classes for name, forms in one.forms.items()},
            values={name: values for one in classes for name, values in one.values.items()},
            kinds=own.kinds,
        )
        return self[cls]


class _EnumSpans(dict[type[Any], EnumSpans]):
    """For each enumeration that is asked about, once."""

    def __missing__(self, cls: type[Any]) -> EnumSpans:
        known: Mapping[str, EnumSpans] = _spans(cls).ENUMERATIONS
        self[cls] = known.get(cls.__name__, EnumSpans())
        return self[cls]


spans_of_model: Callable[[type[Any]], ModelSpans] = _ModelSpans().__getitem__
"""What of a class of `veeam_client.models` is not the same in every revision, what it has from its bases among it."""
spans_of_enumeration: Callable[[type[Any]], EnumSpans] = _EnumSpans().__getitem__
"""What of an enumeration of `veeam_client.models` is not the same in every revision."""


def revisions_of(cls: type[Any]) -> tuple[str, ...]:
    """Every revision that the package of a model or enumeration knows, the newest first."""
    found: tuple[str, ...] = import_module(_package(cls)).REVISIONS
    return found


def _spans(cls: type[Any]) -> Any:
    return import_module(f"{_package(cls)}.spans")


def _package(cls: type[Any]) -> str:
    """The package that holds `models`, in which each class has a module."""
    return cls.__module__.rsplit(".", 2)[0]

"""Tests of everything of a kind that a contract has: one each would take longer to begin and to end than to run."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

T = TypeVar("T")
Check = Callable[[T], None]
_SIZE = 40


def for_each(
    cases: Iterable[T], named: Callable[[T], str] = str
) -> Callable[[Callable[[T], None]], Callable[..., None]]:
    """Turn a test of one case into tests of some dozens each.

    All cases of such a batch are tried, whether others fail or not; those that fail are told by their names.

    Args:
        cases: All that there are.
        named: What a case is called.
    """
    listed = [*cases]
    batches = [listed[start : start + _SIZE] for start in range(0, len(listed), _SIZE)]

    def decorate(check: Check[T]) -> Callable[..., None]:
        def test(batch: list[T]) -> None:
            failures: dict[str, Exception] = {}
            for case in batch:
                try:
                    check(case)
                except Exception as failure:  # noqa: BLE001  # whatever it is, it is told below
                    failures[named(case)] = failure
            if failures:
                (name, first), *others = failures.items()
                more = "".join(f", {other}" for other, _ in others)
                raise ExceptionGroup(f"{name}{more}: {first!r:.400}", [*failures.values()])

        test.__name__, test.__doc__, test.__module__ = check.__name__, check.__doc__, check.__module__
        ids = [f"{named(batch[0])}..{named(batch[-1])}" for batch in batches]
        return pytest.mark.parametrize("batch", batches, ids=ids)(test)

    return decorate

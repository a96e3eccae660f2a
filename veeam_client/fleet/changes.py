"""What is different from the round before."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import evolve, frozen

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Hashable, Iterable, Sequence

    from .outcome import Outcome

Row = TypeVar("Row")


@frozen
class Changes(Generic[Row]):
    """What is different between two rounds of a server; true if anything is.

    Attributes:
        appeared: Rows that were not there before.
        changed: Rows that are not what they were, each as it was and as it is.
        gone: Rows that are no longer there, as they were.
    """

    appeared: list[Row]
    changed: list[tuple[Row, Row]]
    gone: list[Row]

    def __bool__(self) -> bool:
        return bool(self.appeared or self.changed or self.gone)


def difference(
    before: Iterable[Row],
    after: Iterable[Row],
    *,
    key: Callable[[Row], Hashable] | None = None,
    compare: Callable[[Row], Any] | None = None,
) -> Changes[Row]:
    """Tell what is different between two states of a list.

    Args:
        before: Its rows then.
        after: Its rows now.
        key: Tells rows apart; by their `id` if it is not given.
        compare: Gives what of a row counts as a change; the whole row if it is not given.

    Returns:
        The difference, in the order of the rows.

    Raises:
        InvalidArgument: The key is the same for two rows.

    >>> difference(["ab", "cd"], ["ax", "ef"], key=lambda row: row[0])
    Changes(appeared=['ef'], changed=[('ab', 'ax')], gone=['cd'])
    """
    old, new = _by_key(before, key), _by_key(after, key)

    def is_changed(was: Row, row: Row) -> bool:
        return compare(was) != compare(row) if compare else was != row

    return Changes(
        appeared=[row for each, row in new.items() if each not in old],
        changed=[(old[each], row) for each, row in new.items() if each in old and is_changed(old[each], row)],
        gone=[row for each, row in old.items() if each not in new],
    )


async def changed_outcomes(
    polled: AsyncGenerator[Outcome[Sequence[Row]], None],
    *,
    key: Callable[[Row], Hashable] | None,
    compare: Callable[[Row], Any] | None,
) -> AsyncGenerator[Outcome[Changes[Row]], None]:
    """Give outcomes with what is different from the server's outcome before, in the place of rows.

    Args:
        polled: The outcomes, whose generator is closed at the end. A failure stays what it is.
        key: As with `difference`.
        compare: As with `difference`.
    """
    seen: dict[str, Sequence[Row]] = {}
    async with aclosing(polled):
        async for outcome in polled:
            name, changes, error = outcome.server.name, None, outcome.error
            if outcome.value is not None:
                try:
                    changes = difference(seen.get(name, ()), outcome.value, key=key, compare=compare)
                except Exception as raised:  # noqa: BLE001  # the caller's key or rows: this server's failure alone
                    error = raised
                seen[name] = outcome.value
            yield cast("Outcome[Changes[Row]]", evolve(cast("Outcome[Any]", outcome), value=changes, error=error))


def _by_key(rows: Iterable[Row], key: Callable[[Row], Hashable] | None) -> dict[Hashable, Row]:
    found: dict[Hashable, Row] = {}
    for row in rows:
        name = cast("Hashable", cast("Any", row).id) if key is None else key(row)
        if name in found:
            raise InvalidArgument(f"two rows have the key {name!r}; give a key= that distinguishes them")
        found[name] = row
    return found

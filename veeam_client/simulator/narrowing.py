"""Filters that look at something else than a property of the rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.scope import seen
from veeam_client.simulator.state import State
from veeam_client.simulator.wording import is_among

__all__ = ["narrowed"]


def narrowed(state: State, call: Call) -> Sequence[int] | None:
    """Give the numbers of the rows that such a filter, the mood and the user's view leave; None where all are left."""
    narrow = _NARROWINGS.get(call.operation.id)
    made = (
        narrow(state, call) if narrow is not None else None,
        _known(state, call),
        _of_revision(state, call),
        seen(state, call),
    )
    left = [numbers for numbers in made if numbers is not None]
    if not left:
        return None
    allowed = set(left[0]).intersection(*left[1:])
    return [number for number in left[0] if number in allowed]


def _known(state: State, call: Call) -> Sequence[int] | None:
    """Give the rows that the mood has left in a list."""
    mood, table = state.mood, state.world.tables.get(call.operation.path)
    hidden = {
        "GetAllJobs": mood.unlisted_jobs,
        "GetAllRepositoriesStates": mood.repositories_without_state,
    }.get(call.operation.id)
    if not hidden or table is None:
        return None
    kinds = table.column((("type",),))
    return [number for number in table.numbers if kinds[number] not in hidden]


def _of_revision(state: State, call: Call) -> Sequence[int] | None:
    """Give the rows that the revision of the request has words for."""
    table = state.world.tables.get(call.operation.path)
    if table is None:
        return None
    left: Sequence[int] | None = None
    for name, possible in call.edition.needs(call.asked_as).items():
        column = table.column(((name,),))
        values = {column[number] for number in table.numbers}
        lacking = {value for value in values if isinstance(value, str) and not is_among(value, possible)}
        if lacking:
            left = [number for number in left or table.numbers if column[number] not in lacking]
    return left


def _without_extents(state: State, call: Call) -> Sequence[int] | None:
    if not call.says("excludeExtents"):
        return None
    extents = state.world.infrastructure.scale_out_of
    return [number for number in state.world.tables[call.operation.path].numbers if number not in extents]


def _of_object(state: State, call: Call) -> Sequence[int] | None:
    wanted = call.asked("backupObjectIdFilter")
    if wanted is None:
        return None
    stored = state.world.stored
    rows = [row for row in stored.rows_of_object(wanted.lower()) if stored.objects.has(row)]
    return [point for row in rows for point in stored.points_of_object(row) if stored.points.has(point)]


_NARROWINGS: Final[Mapping[str, Callable[[State, Call], Sequence[int] | None]]] = {
    "GetAllRepositories": _without_extents,
    "GetAllRepositoriesStates": _without_extents,
    "GetAllObjectRestorePoints": _of_object,
}

"""The one row of a list that has a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InvalidArgument, NotOne, UnsupportedByServer
from ..runtime.kinds import identity, text
from ..runtime.section import named_call
from .pager import Pager

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .requester import Requester


async def find_one(
    requester: Requester, operation: str | Callable[..., Awaitable[Any]], name: str, filters: Mapping[str, Any]
) -> Any:
    """Read a list, and give the row of that name.

    Args:
        requester: Sends the calls.
        operation: What gives the list.
        name: The name, without regard to case; a row that has it exactly goes before others.
        filters: Further arguments of the operation.

    Raises:
        InvalidArgument: The name is empty, or no text.
        NotOne: No row has the name, or several have it.
    """
    operation_id, _ = await named_call(operation, filters)
    if not text(name):
        raise InvalidArgument(f"the name is {name!r}: give the one that a row has", operation=operation_id)
    is_filtered = any(one.name == "name_filter" for one in requester.operation(operation_id).parameters)
    try:
        rows = await _named(requester, operation, name, {"name_filter": name, **filters} if is_filtered else filters)
    except UnsupportedByServer:
        if not is_filtered:
            raise
        # Of some lists, older revisions have no such filter.
        rows = await _named(requester, operation, name, filters)
    rows = [row for row in rows if row.name == name] or rows
    # Backup objects come once for each backup that they are in.
    found = [*{identity(getattr(row, "id", None)) or number: row for number, row in enumerate(rows)}.values()]
    if len(found) == 1:
        return found[0]
    what = f"{len(found)} rows are called {name!r}" if found else f"no row is called {name!r}"
    error = NotOne(what, server=requester.transport.server, operation=operation_id)
    error.rows = found
    raise error


async def _named(
    requester: Requester, operation: str | Callable[..., Awaitable[Any]], name: str, filters: Mapping[str, Any]
) -> list[Any]:
    rows = Pager[Any](requester, operation, filters)
    return [row async for row in rows if text(getattr(row, "name", None)).casefold() == name.casefold()]

"""Filters of several values, of which older servers take one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from veeam_client.client.client import VeeamClient


@define
class Among:
    """A filter of a list: the values that a row may have.

    Args:
        values: The values; none for any.
        of: Gives what a row has.
    """

    values: Sequence[Any]
    of: Callable[[Any], object]


async def filtered(
    vbr: VeeamClient,
    operation: Callable[..., Awaitable[Any]],
    among: Mapping[str, Among],
    *,
    limit: int | None,
    is_meant: Callable[[Any], bool] | None = None,
    **filters: Any,
) -> list[Any]:
    """Read the rows of a list that have certain values. What the server does not filter by is left out here.

    Args:
        vbr: The server.
        operation: The method that gives the list.
        among: Filters that can have several values, by the names of their parameters.
        limit: Most rows; None for all.
        is_meant: Whether a row is wanted; None if all are.
        filters: The method's other arguments.

    Returns:
        The rows, in the server's order.
    """
    given = {name: one for name, one in among.items() if one.values}
    asked = {name: [*one.values] for name, one in given.items()}
    asked = {name: values for name, values in asked.items() if await vbr.supports(operation, **{name: values})}
    left = [one for name, one in given.items() if name not in asked]
    rows = vbr.paginate(operation, **filters, **asked)
    if not left and is_meant is None:
        return await rows.with_options(limit=limit).collect()
    found: list[Any] = []
    async for row in rows:
        if all(one.of(row) in one.values for one in left) and (is_meant is None or is_meant(row)):
            found.append(row)
            if len(found) == limit:
                break
    return found

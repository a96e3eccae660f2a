"""`veeam capacity`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from veeam_client.runtime.kinds import identity, number

from ..columns import Column
from ..options import WATCH, Command, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client.client.client import VeeamClient
    from veeam_client.collectors import Capacity

COLUMNS = (
    Column("server"),
    Column("kind", rank=1),
    Column("name"),
    Column("capacity_gb", "capacity GB", rank=3),
    Column("used_space_gb", "used GB", rank=2),
    Column("free_gb", "free GB"),
    Column("free_percent", "free %"),
    Column("state"),
    Column("scale_out_repository", "part of", shown=False),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@click.option("--total", is_flag=True, help="Only the sum of each server.")
@WATCH
@click.pass_context
def app(context: click.Context, *, total: bool, watch: float | None) -> None:
    """Show the space of servers: scale-out repositories as a whole, each with its extents, other repositories, the sum.

    In the sum, an extent is counted once, and a repository that the server gives no state of is not counted.
    """
    from veeam_client.collectors import repository_capacity

    from ..missing import Missing
    from ..rows import list_rows
    from ..runner import run

    missing = Missing()

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        found = await repository_capacity(vbr)
        missing.note(vbr, found.missing)
        return [row for row in _rows(found) if not total or row["kind"] == "total"]

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, missing=missing))


def _rows(found: Capacity) -> Iterator[dict[str, Any]]:
    from veeam_client.collectors.capacity import statuses_of

    in_groups = {identity(extent.id) for group in found.scale_out for extent, _ in group.extents} - {None}
    for group in found.scale_out:
        name = group.repository.name
        in_use = f"{len(group.online)} of {len(group.extents)} online"
        yield _row("scale-out", name, group.repository.id, group, in_use)
        for extent, state in group.extents:
            words = statuses_of(extent)
            if state is not None and state.is_online is not True:
                words.insert(0, "offline")
            word = ", ".join(words) or ("online" if state is not None else None)
            yield _row("extent", extent.name, extent.id, state, word) | {"scale_out_repository": name}
    for state in (one.state for one in found.repositories):
        if identity(state.id) not in in_groups:
            yield _row("repository", state.name, state.id, state, "online" if state.is_online is True else "offline")
    yield _row("total", "all repositories", None, found, None)


def _row(kind: str, name: object, key: object, space: Any, state: str | None) -> dict[str, Any]:
    capacity, used, free = (getattr(space, f"{one}_gb", None) for one in ("capacity", "used_space", "free"))
    return {
        "kind": kind,
        "name": name,
        "capacity_gb": capacity,
        "used_space_gb": used,
        "free_gb": free,
        "free_percent": _percent(number(free), number(capacity)),
        "state": state,
        "scale_out_repository": None,
        "id": None if key is None else str(key),
    }


def _percent(free: float | None, capacity: float | None) -> float | None:
    return round(100 * free / capacity, 1) if free is not None and capacity else None

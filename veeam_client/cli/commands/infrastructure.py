"""`veeam infrastructure`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..columns import Column
from ..options import EXIT_CODE, WATCH, Command, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client.client.client import VeeamClient
    from veeam_client.collectors import Infrastructure

COLUMNS = (
    Column("server"),
    Column("kind", rank=1),
    Column("name"),
    Column("type", rank=2),
    Column("state"),
    Column("is_out_of_date", "out of date", rank=3),
    Column("host_name", "host", shown=False),
    Column("description", shown=False),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@click.option("--offline", is_flag=True, help="Only what cannot be reached.")
@WATCH
@EXIT_CODE
@click.pass_context
def app(context: click.Context, *, offline: bool, watch: float | None) -> None:
    """List proxies, managed servers, WAN accelerators and mount servers, and which of them can be reached.

    The API gives no state of WAN accelerators and mount servers.
    """
    from veeam_client.collectors import infrastructure

    from ..missing import Missing
    from ..rows import list_rows
    from ..runner import run

    missing = Missing()

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        found = await infrastructure(vbr)
        missing.note(vbr, found.missing)
        return [row for row in _rows(found) if not offline or row["state"] == "offline"]

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, missing=missing))


def _rows(found: Infrastructure) -> Iterator[dict[str, Any]]:
    for proxy in found.proxies:
        state, word = proxy.state, None
        if state is not None:
            word = "disabled" if state.is_disabled is True else "online" if state.is_online is True else "offline"
        more = {one: getattr(state, one, None) for one in ("host_name", "is_out_of_date")}
        yield _row("proxy", proxy.proxy, word) | more
    for server in found.managed_servers:
        word = {"Available": "online", "Unavailable": "offline"}.get(str(server.status), str(server.status))
        yield _row("managed server", server, word)
    for accelerator in found.wan_accelerators:
        yield _row("WAN accelerator", accelerator, None)
    for mount in found.mount_servers:
        yield _row("mount server", mount, None)


def _row(kind: str, one: Any, state: str | None) -> dict[str, Any]:
    # Not all that there is: some have a property of their own that is called `server`.
    kept = {name.removesuffix("_"): getattr(one, name, None) for name in ("name", "type_", "description", "id")}
    return {"kind": kind, **kept, "state": state, "is_out_of_date": None, "host_name": None}

"""`veeam security`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, when
from ..options import EXIT_CODE, WATCH, Command, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client.client.client import VeeamClient
    from veeam_client.collectors import Safety

COLUMNS = (
    Column("server"),
    Column("kind", rank=2),
    Column("name"),
    Column("status"),
    Column("at", "last", text=when, rank=1),
    Column("note", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@click.option("--violations", is_flag=True, help="Only best practices that are violated.")
@WATCH
@EXIT_CODE
@click.pass_context
def app(context: click.Context, *, violations: bool, watch: float | None) -> None:
    """Show when the configuration was backed up and how that ended, and what the security analyzer found."""
    from veeam_client.collectors import safety

    from ..missing import Missing
    from ..rows import list_rows
    from ..runner import run

    missing = Missing()

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        found = await safety(vbr)
        missing.note(vbr, found.missing)
        return [row for row in _rows(found) if not violations or row["status"] == "Violation"]

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, missing=missing))


def _rows(found: Safety) -> Iterator[dict[str, Any]]:
    options, result = found.configuration_backup, found.configuration_result
    if options is not None:
        status = "disabled" if options.is_enabled is False else str(result) if result is not None else None
        last = found.last_configuration_backup
        yield _row("configuration backup", "configuration", status, last)
    analyzed = found.analyzer_session.creation_time if found.analyzer_session is not None else None
    for one in found.best_practices:
        yield _row("best practice", one.best_practice, str(one.status), analyzed) | {"note": one.note}


def _row(kind: str, name: str, status: str | None, at: Any) -> dict[str, Any]:
    return {"kind": kind, "name": name, "status": status, "at": at, "note": None}

"""`veeam license`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, when
from ..options import EXIT_CODE, WATCH, Command, options_of

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("licence.status"),
    Column("licence.edition", rank=6),
    Column("licence.type", "type", rank=5),
    Column("licence.licensed_to", rank=7),
    Column("expires", text=when, rank=1),
    Column("days_left"),
    Column("kind"),
    Column("used"),
    Column("licensed"),
    Column("support_ends", "support ends", shown=False, text=when),
)
# What there is a row for each of, unless it is asked which licences end.
_OF_A_KIND = {"kind", "used", "licensed"}


@click.command(cls=Command, columns=COLUMNS)
@click.option("--below", metavar="DAYS", type=float, help="Licences that end in fewer days, a row for each server.")
@WATCH
@EXIT_CODE
@click.pass_context
def app(context: click.Context, *, below: float | None, watch: float | None) -> None:
    """Show the licences: how long they last, and what of them is used."""
    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        return await _rows(vbr, below)

    columns = COLUMNS if below is None else [column for column in COLUMNS if column.name not in _OF_A_KIND]
    run(list_rows(options_of(context), columns, collect, every=watch))


async def _rows(vbr: VeeamClient, below: float | None) -> list[dict[str, Any]]:
    from attrs import asdict

    from veeam_client.collectors import licence_consumption

    found = await licence_consumption(vbr)
    one: dict[str, Any] = {
        "licence": found.licence,
        "expires": found.expires,
        "support_ends": found.support_ends,
        "days_left": found.days_left,
    }
    if below is not None:
        return [one] if found.days_left is not None and found.days_left < below else []
    return [{**one, **asdict(each)} for each in found.consumption] or [one]

"""`veeam license`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, when
from ..options import WATCH, Command, options_of

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("licence.status"),
    Column("licence.edition", rank=6),
    Column("licence.type", "type", rank=5),
    Column("licence.licensed_to", rank=7),
    Column("licence.expiration_date", "expires", text=when, rank=1),
    Column("days_left"),
    Column("kind"),
    Column("used"),
    Column("licensed"),
    Column("licence.support_expiration_date", "support ends", shown=False, text=when),
)


@click.command(cls=Command)
@WATCH
@click.pass_context
def app(context: click.Context, *, watch: float | None) -> None:
    """Show the licences: how long they last, and what of them is used."""
    from ..rows import list_rows
    from ..runner import run

    run(list_rows(options_of(context), COLUMNS, _rows, every=watch))


async def _rows(vbr: VeeamClient) -> list[dict[str, Any]]:
    from attrs import asdict

    from veeam_client.collectors import licence_consumption

    found = await licence_consumption(vbr)
    one: dict[str, Any] = {"licence": found.licence, "days_left": found.days_left}
    return [{**one, **asdict(each)} for each in found.consumption] or [one]

"""`veeam health`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, when
from ..options import WATCH, Command, options_of, tell
from ..times import age

if TYPE_CHECKING:
    from datetime import timedelta

    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("kind"),
    Column("name"),
    Column("what", "problem"),
    Column("since", text=when, rank=1),
    Column("is_warning", "warning", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@click.option(
    "--older-than",
    metavar="AGE",
    type=age,
    help="Age of a restore point that is too old; 26h if not given.",
)
@click.option("--warnings", is_flag=True, help="Also what still works and needs a look.")
@WATCH
@click.pass_context
def app(context: click.Context, *, older_than: timedelta | None, warnings: bool, watch: float | None) -> None:
    """Show what is broken now, on all servers, and since when.

    Jobs that failed or did not start, machines without a recent good backup, repositories, proxies and managed servers
    that cannot be reached, licences that ended, configurations that are not backed up, replicas that failed. Where a
    server does not say since when, neither does this.

    Exit code 1 if anything is broken, 0 if nothing is; 3 if nothing was found and not everything could be read.
    """
    from veeam_client.auth import SecretUnavailable
    from veeam_client.collectors import HealthCollector, Problem
    from veeam_client.errors import InvalidArgument, VeeamError
    from veeam_client.fleet.jsonable import to_jsonable

    from ..exit_codes import Exit, sentence
    from ..missing import Missing
    from ..rows import list_rows
    from ..runner import run

    health = HealthCollector() if older_than is None else HealthCollector(older_than=older_than)
    asked = broken = 0
    missing = Missing()

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        nonlocal asked, broken
        asked += 1
        try:
            found = await health(vbr)
        except (InvalidArgument, SecretUnavailable):  # it was not asked
            raise
        except VeeamError as error:
            broken += 1
            return [to_jsonable(Problem(kind="server", name=vbr.server, what=sentence(error)))]
        missing.note(vbr, found.missing)
        broken += len(found.broken)
        return [to_jsonable(one) for one in found.problems if warnings or not one.is_warning]

    async def work() -> Exit:
        code = await list_rows(options_of(context), COLUMNS, collect, every=watch, missing=missing)
        if broken:
            return Exit.FAILED
        if code is Exit.OK or (code is Exit.UNASKED and missing.is_anything):
            of_what = " in what could be read" if missing.is_anything else ""
            tell(options_of(context), f"nothing is broken{of_what}; servers asked: {asked}")
        return code

    run(work())

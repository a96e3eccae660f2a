"""`veeam fleet check`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, check_names
from ..options import Command, Group, Options, options_of

if TYPE_CHECKING:
    from veeam_client.fleet._checkup import Checkup

COLUMNS = (
    Column("server"),
    Column("address", shown=False),
    Column("connects"),
    Column("tls", "TLS"),
    Column("signed_in", "sign-in"),
    Column("revision", rank=3),
    Column("build", rank=5),
    Column("clock_difference", "clock", text=lambda seconds: f"{seconds:+z.1f} s", rank=4),
    Column("advice", "what to do"),
)
# Tokens and session times are compared with clocks.
_CLOCKS_APART = 60.0


@click.group(cls=Group)
def app() -> None:
    """Check the servers of a fleet."""


@app.command("check", cls=Command, columns=COLUMNS)
@click.pass_context
def check(context: click.Context) -> None:
    """Check each server: address, TLS, revision, sign-in, rights and clock, with what to do about what fails.

    Exit code 0 if each can be asked and its account has the rights to read, 3 if not. A clock that differs is told, and
    is no failure.
    """
    from ..runner import run

    run(_check(options_of(context)))


async def _check(options: Options) -> int:
    from veeam_client.fleet._checkup import checkup
    from veeam_client.fleet.jsonable import to_jsonable

    from ..exit_codes import Exit, tell_traceback
    from ..output import Writer
    from ..selection import open_fleet

    check_names(options, COLUMNS)
    code = Exit.OK
    async with open_fleet(options) as fleet:
        by_client = {fleet.client(server.name): server for server in fleet.servers}
        with Writer(options, COLUMNS) as rows:
            async for outcome in fleet.map(lambda vbr: checkup(by_client[vbr], vbr), ordered=True):
                found = outcome.value
                if found is None or not found.ok:
                    code = Exit.UNASKED
                error = outcome.error or (None if found is None else found.error)
                if options.debug and error is not None:
                    tell_traceback(error)
                row: dict[str, Any] = {"server": outcome.server.name, **(to_jsonable(found) or {})}
                row["advice"] = _advice(found, outcome.error)
                rows.add([row])
    return code


def _advice(found: Checkup | None, error: Exception | None) -> str:
    from ..exit_codes import sentence

    if found is None or found.error is not None:
        return sentence(error or (found and found.error) or RuntimeError("it was not checked"))
    faults: list[str] = []
    if found.denied:
        faults.append(f"the account's role lacks {', '.join(found.denied)}")
    if abs(found.clock_difference or 0) > _CLOCKS_APART:
        faults.append("its clock differs from this machine's: correct one of them")
    return "; ".join(faults)

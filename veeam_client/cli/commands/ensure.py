"""`veeam ensure`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from veeam_client._text import counted

from ..columns import Column
from ..options import Command, options_of
from ..parameters import Argument

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient
    from veeam_client.client.ensuring import Ensured

    from ..exit_codes import Exit
    from ..options import Options

COLUMNS = (
    Column("server"),
    Column("kind"),
    Column("name"),
    Column("action"),
    Column("changes"),
    Column("id", shown=False),
    Column("difference", shown=False),
)
# What a dry run says of what was not done.
_PLANNED = {"created": "create", "changed": "change"}


@click.command(cls=Command)
@click.argument("file", cls=Argument, type=click.Path(path_type=Path), help="What the servers shall have, as JSON.")
@click.option("--dry-run", "-n", is_flag=True, help="Change nothing; show the plan. Exit code 4 if there is one.")
@click.option("--renew-secrets", is_flag=True, help="Set passwords and keys anew where the credentials are there.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask for confirmation.")
@click.pass_context
def app(context: click.Context, *, file: Path, dry_run: bool, renew_secrets: bool, yes: bool) -> Any:
    """Make servers have the credentials, servers, repositories, proxies and jobs that a file describes.

    What is missing is created, what differs is changed, what is as it should be is left alone. Secrets in the file are
    references: env:NAME, file:PATH, keyring:SERVICE/USER or cmd:COMMAND.

    veeam ensure branch.json --fleet fleet.toml --dry-run
    """
    from veeam_client.auth import SecretUnavailable
    from veeam_client.recipes import with_secrets

    from ..exit_codes import Exit, Failed, sentence
    from ..json_file import read_object
    from ..runner import run

    wanted = read_object(file, "holds no object with lists of what servers shall have")

    async def work() -> Exit:
        try:
            whole = await with_secrets(wanted, folder=file.parent)
        except SecretUnavailable as error:  # no server was asked, and none is to blame
            raise Failed(f"{file}: {sentence(error)}", Exit.USAGE) from error
        return await _ensure(options_of(context), whole, dry_run=dry_run, renew_secrets=renew_secrets, yes=yes)

    return run(work())


async def _ensure(options: Options, wanted: dict[str, Any], *, dry_run: bool, renew_secrets: bool, yes: bool) -> Exit:
    from veeam_client.recipes import ensure_all

    from ..columns import check_names
    from ..exit_codes import Exit, exit_code
    from ..output import Writer
    from ..progress import confirm
    from ..recipe_progress import telling
    from ..rows import tell_failure
    from ..selection import open_fleet

    check_names(options, COLUMNS)
    code, is_planned = Exit.OK, False
    async with open_fleet(options, is_bounded=False) as fleet:
        names = [server.name for server in fleet.servers]
        if not dry_run and not yes:
            things = f"{counted(sum(map(len, wanted.values())), 'thing')} on {counted(len(names), 'server')}"
            confirm(f"Ensure {things} (--dry-run shows what would change)", names)
        with Writer(options, COLUMNS) as rows, telling(options) as tell:

            async def on_server(vbr: VeeamClient) -> list[Ensured]:
                return await ensure_all(
                    vbr,
                    wanted,
                    dry_run=dry_run,
                    renew_secrets=renew_secrets,
                    on_progress=tell if len(names) == 1 else _silent,
                )

            async for outcome in fleet.map(on_server, ordered=options.output in {"table", "json"}):
                if outcome.error is not None:
                    tell_failure(options, outcome)
                    code = max(code, exit_code(outcome.error))
                found = outcome.value or ()
                is_planned = is_planned or any(one.is_plan and one.action != "unchanged" for one in found)
                rows.add(_row(outcome.server.name, one) for one in found)
    return code or (Exit.ROWS if is_planned else Exit.OK)


def _row(server: str, one: Ensured) -> dict[str, Any]:
    from veeam_client.fleet.jsonable import to_jsonable

    changes = "; ".join(map(str, one.difference)) if one.action == "changed" else ""
    action = _PLANNED.get(one.action, one.action) if one.is_plan else one.action
    return {"server": server, **to_jsonable(one), "action": action, "changes": changes}


def _silent(_: object) -> None:
    """Tell nobody: several servers at once would be mixed up."""

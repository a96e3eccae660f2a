"""`veeam import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..options import Command, options_of, say
from ..parameters import Argument

if TYPE_CHECKING:
    from ..options import Options


@click.command(cls=Command)
@click.argument("file", cls=Argument, type=click.Path(path_type=Path), help="What `veeam export` wrote.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask for confirmation.")
@click.pass_context
def app(context: click.Context, *, file: Path, yes: bool) -> None:
    """Import what `veeam export` wrote into another server."""
    from ..json_file import read_object
    from ..runner import run

    run(_import(options_of(context), file, read_object(file, "was not written by 'veeam export'"), yes=yes))


async def _import(options: Options, file: Path, configuration: dict[str, Any], *, yes: bool) -> None:
    from veeam_client.recipes import import_configuration

    from ..progress import confirm
    from ..recipe_progress import telling
    from ..selection import only_client, open_fleet

    async with open_fleet(options) as fleet:
        vbr = only_client(fleet)
        if not yes:
            confirm(f"Import {file} into {fleet.servers[0].name}", [*configuration])
        with telling(options) as tell:
            counts = await import_configuration(vbr, configuration, on_progress=tell)
    say("imported: " + ", ".join(f"{count} {part}" for part, count in counts.items()))

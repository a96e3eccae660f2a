"""`veeam export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..options import Command, options_of, tell
from ..parameters import Argument, OutputFile

if TYPE_CHECKING:
    from pathlib import Path

    from ..options import Options


@click.command(cls=Command)
@click.argument("file", cls=Argument, type=OutputFile(), required=False, help="File to write; stdout if not given.")
@click.pass_context
def app(context: click.Context, *, file: Path | None) -> None:
    """Write credentials, servers, repositories, proxies and jobs of a server as JSON, for `veeam import`.

    Secrets are left out: set them anew after the import.
    """
    from ..runner import run

    run(_export(options_of(context), file))


async def _export(options: Options, file: Path | None) -> None:
    import json

    from veeam_client.recipes import export_configuration
    from veeam_client.runtime.files import whole_file

    from ..output import print_json
    from ..recipe_progress import telling
    from ..selection import only_client, open_fleet

    async with open_fleet(options) as fleet:
        vbr = only_client(fleet)
        with telling(options) as show:
            configuration = await export_configuration(vbr, on_progress=show)
    if file is None:
        print_json(configuration)
    else:
        with whole_file(file) as whole:
            whole.write(f"{json.dumps(configuration, indent=2, ensure_ascii=False)}\n".encode(errors="surrogatepass"))
        tell(options, f"written: {file}")

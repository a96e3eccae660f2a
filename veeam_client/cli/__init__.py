"""The command `veeam` (extra `cli`), also as `python -m veeam_client.cli`. `watch` is `veeam poll` for programs.

How to add a command:

1. Write a module in `commands/`, called as the command is typed, that has an `app`, a `click.Command`, and put it into
   `COMMANDS` in `app.py`: the command's name and one line of help. It is imported when the command is used: nothing
   else gets slower.
2. `app` is a function under `@click.command(cls=Command)`; one with subcommands is under `@click.group(cls=Group)`.
   The options of every command (`--fleet`, `--output`, ...) come by themselves, before or after its name;
   `options.options_of(context)` gives them. `options` also has types: members of enumerations, files to write.
3. Ask servers through `runner.run(work)`, which ends within a second of Ctrl-C, signed out, and
   `async with selection.open_fleet(options) as fleet`. `runner.run` takes the exit code from what `work` returns.
4. Write data with `output.Writer(options, columns)`, whose columns are `columns.Column`, and nothing else to stdout;
   tell everything else with `options.say`. Let `VeeamError` through: `app.main` makes one sentence of it, and the exit
   code. `exit_codes.Exit` has the codes.

A module imports at its top only what its `--help` needs. `commands/license.py` is a short example.
"""

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ..runtime.extras import MissingExtra, extra
from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from .dashboard import watch as watch
    from .options import Options as Options

__getattr__, __dir__ = lazy_namespace(__name__, {"Options": ".options", "watch": ".dashboard"})


def main() -> None:
    """Run the command line of this process."""
    try:
        with extra("cli"):
            from .app import main as run

            if find_spec("rich") is None:  # imported where something is written
                raise ModuleNotFoundError(name="rich")
    except MissingExtra as error:
        sys.stderr.write(f"veeam: {error}\n")
        sys.exit(2)
    run()

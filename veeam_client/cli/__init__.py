"""The command `veeam`: a thin face of the library (extra `cli`). `python -m veeam_client.cli` is the same.

How to add a command:

1. Write a module here that has an `app`, made by `core.command_app()`, and put it into `COMMANDS` in `app.py`: the
   command's name, the module, one line of help. It is imported when the command is used: nothing else gets slower.
2. Declare the function with `@app.command(cls=Command)`; with one of them it is the command, with several they are its
   subcommands. The options of every command (`--fleet`, `--output`, ...) come by themselves, before or after its name;
   `core.options_of(context)` gives them.
3. Ask servers through `running.run(work)`, which ends within a second of Ctrl-C, signed out, and
   `async with servers.open_fleet(options) as fleet`. `running.run` takes the exit code from what `work` returns.
4. Write data with `output.Writer(options, columns)`, whose columns are `columns.Column`, and nothing else to stdout;
   tell everything else with `core.say`. Let `VeeamError` through: `app.main` makes one sentence of it, and the exit
   code. `faults.Exit` has the codes.

A module imports at its top only what its `--help` needs. `licence.py` is a short example.
"""


def main() -> None:
    """Run the command line of this process."""
    from .app import main as run

    run()

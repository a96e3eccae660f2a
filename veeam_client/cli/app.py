"""The program: which commands there are, and how it begins and ends."""

from __future__ import annotations

import os
import sys
import warnings
from importlib import import_module
from io import BufferedIOBase, StringIO, TextIOWrapper
from keyword import iskeyword
from typing import Any, NoReturn, cast

import click
from click.shell_completion import CompletionItem

from veeam_client._version import __version__

from .exit_codes import Exit, report
from .once_a_day import is_due
from .options import Group, Options, say, with_shared_options

# Name and help. A command is a module in `commands` of its name, imported when it is used.
COMMANDS: dict[str, str] = {
    "poll": "Watch jobs, repositories, sessions and licences of all servers.",
    "jobs": "List jobs; start, stop, retry, enable and disable them.",
    "health": "Show what is broken now, and since when.",
    "machines": "List machines and their newest good restore points.",
    "sessions": "List sessions.",
    "logs": "Read the log of a session.",
    "repositories": "List repositories and how full they are.",
    "capacity": "Show the space of scale-out repositories as a whole, of all others, and the sum.",
    "replicas": "List replicas.",
    "infrastructure": "List proxies, managed servers and WAN accelerators, and what cannot be reached.",
    "security": "Show the configuration backup and what the security analyzer found.",
    "license": "Show the licences and what of them is used.",
    "malware": "List malware events.",
    "restore-points": "List the restore points of a machine.",
    "restore": "Restore files of a machine to a folder here.",
    "servers": "List the servers that the backup servers manage.",
    "ensure": "Make servers have what a file describes.",
    "call": "Call any operation of the API.",
    "download": "Download logs, or a folder of a restore point.",
    "export": "Write the configuration of a server as JSON.",
    "import": "Import the configuration of another server.",
    "exporter": "Serve metrics of the fleet for Prometheus.",
    "login": "Sign in and keep the session for the next commands.",
    "logout": "End the sessions that 'veeam login' keeps.",
    "fleet": "Check the servers of a fleet.",
    "simulator": "Start simulated servers, and print a fleet file for them.",
    "completion": "Print the completion script for a shell.",
}


_reported = set[str]()


class Program(Group):
    """The commands, each imported when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        if cmd_name not in self.commands:
            module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name.replace("-", "_")
            command: click.Command = import_module(f".commands.{module}", __package__).app
            command.name = cmd_name
            command.help = command.help or COMMANDS[cmd_name]
            self.commands[cmd_name] = with_shared_options(command)
        return self.commands[cmd_name]

    def invoke(self, ctx: click.Context) -> None:
        """Run the command, to the end of its output."""
        try:
            super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever read has gone: nothing is left to be said, not even at the end of the process.
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            ctx.exit(Exit.PIPE)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Find the command, or suggest one; click only suggests what is imported."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=3, cutoff=0.5) or _call_of(args[0])
            ctx.fail(f"No such command {args[0]!r}" + (f"; did you mean {' or '.join(near)}?" if near else "."))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete names without importing any."""
        if incomplete and not incomplete[0].isalnum():
            return super().shell_complete(ctx, incomplete)
        return [CompletionItem(name, help=line) for name, line in COMMANDS.items() if name.startswith(incomplete)]


def _call_of(name: str) -> list[str]:
    """Name the operation that somebody took for a command."""
    from .commands.call import operation_named

    operation = operation_named(name)
    return [] if operation is None else [f"veeam call {operation.id}"]


@click.command(
    "veeam",
    cls=Program,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
)
@click.version_option(__version__, prog_name="veeam-client", message="%(prog)s %(version)s")
def program() -> None:
    """Ask Veeam Backup & Replication servers, one or many, and have them work.

    Which servers: --fleet FILE, or --host, or the environment: VEEAM_FLEET_FILE, VEEAM_HOSTS or VEEAM_HOST, with
    VEEAM_USERNAME and VEEAM_PASSWORD. What is given here goes before what they say.
    """


with_shared_options(program)


def _warned(message: Warning | str, category: type[Warning], *_: object) -> None:
    """Tell a warning as everything else, once; that certificates are not checked, once a day."""
    text = str(message)
    if text in _reported:
        return
    _reported.add(text)
    if category.__name__ != "InsecureConnectionWarning" or is_due(text):
        say(f"veeam: {text}")


class _Closed(BufferedIOBase):
    """Stands for a stdout that is closed: what would be lost is told, by one sentence."""

    name = "<stdout>"

    def writable(self) -> bool:
        return True

    def write(self, _: object, /) -> int:
        raise OSError("there is nowhere to write to: stdout is closed")


def _open_what_is_closed() -> None:
    """Stand in for streams that were closed when the process began; a socket could get their numbers otherwise."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    sys.stdin = sys.stdin or StringIO()
    sys.stdout = sys.stdout or TextIOWrapper(_Closed(), encoding="utf-8", write_through=True)
    sys.stderr = sys.stderr or StringIO()


def main() -> NoReturn:
    """Run the command line of this process, and end the process."""
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        # Names of jobs can have characters that a terminal cannot show.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    warnings.showwarning = cast("Any", _warned)
    options = Options()
    if "_VEEAM_COMPLETE" in os.environ:
        from . import powershell

        powershell.register()
    try:
        code = program.main(prog_name="veeam", standalone_mode=False, obj=options) or Exit.OK
    except Exception as error:  # noqa: BLE001  # the last place where one can be told
        code = report(error, options)
    sys.exit(code)

"""What every command has: the options of all commands, and how help shows them."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field  # attrs would take a fifth of the time of --help
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from veeam_client._version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable


class Format(StrEnum):
    """How data is written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


@dataclass
class Options:
    """The options of every command, whether they were given before or after its name.

    Attributes:
        fleet: A fleet file.
        host: A server.
        port: Its port.
        username: Account to sign in with.
        password: Where its password is, as `veeam_client.auth.secret` takes it.
        verify: A PEM file or a fingerprint that certificates are checked by.
        insecure: Whether certificates are not checked.
        timeout: Longest wait for a reply, in seconds.
        select: Names, globs and `label=value` that servers are chosen by.
        output: How data is written.
        columns: Names of the columns that are wanted; `all` for all.
        sort: Names of the columns to sort by; a minus before one turns it around.
        no_color: Whether nothing is coloured.
        debug: Whether errors come with a traceback, and requests are told.
        given: Names of those that were given.
    """

    fleet: Path | None = None
    host: str | None = None
    port: int | None = None
    username: str | None = None
    password: str | None = None
    verify: str | None = None
    insecure: bool = False
    timeout: float | None = None
    select: list[str] = field(default_factory=list[str])
    output: Format = Format.TABLE
    columns: list[str] = field(default_factory=list[str])
    sort: list[str] = field(default_factory=list[str])
    no_color: bool = False
    debug: bool = False
    given: set[str] = field(default_factory=set[str])


def options_of(context: typer.Context) -> Options:
    """Give the options of every command.

    Args:
        context: What typer gives a command that asks for it.
    """
    return cast("Options", context.find_root().obj)


def say(text: str) -> None:
    """Tell the user something that is no data, on stderr.

    Args:
        text: A line, or several.
    """
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def in_folder(file: Path | None) -> Path | None:
    """Check that a file can be made where it is to go, before a server works for it.

    Args:
        file: Where it is to go.

    Raises:
        typer.BadParameter: There is no such folder.
    """
    if file is not None and not file.parent.is_dir():
        raise typer.BadParameter(f"there is no folder {file.parent}")
    return file


def _keep(context: typer.Context, parameter: typer.CallbackParam, value: Any) -> Any:
    # Both the program and the command have each option: one that was not given must not hide the one that was.
    name = parameter.name or ""
    source = context.get_parameter_source(name)
    if source is not None and source.name == "COMMANDLINE":
        options = options_of(context)
        if name in {"columns", "sort"}:
            value = [one.strip() for one in str(value).split(",") if one.strip()]
        options.given.add(name)
        setattr(options, name, [*options.select, *value] if name == "select" else value)
    return value


def _version(value: bool) -> None:  # noqa: FBT001  # as typer calls it
    if value:
        sys.stdout.write(f"veeam-client {__version__}\n")
        raise typer.Exit


def _given(*names: str, help: str, metavar: str | None = None) -> Any:  # noqa: A002  # as typer calls it
    return typer.Option(*names, help=help, metavar=metavar, callback=_keep, expose_value=False, show_default=False)


def program(
    fleet: Annotated[Path | None, _given("--fleet", help="Ask the servers of this fleet file.", metavar="FILE")] = None,
    host: Annotated[str | None, _given("--host", help="Ask one server: its name, address or URL.")] = None,
    port: Annotated[int | None, _given("--port", help="Its port, 9419 if not given.")] = None,
    username: Annotated[str | None, _given("--username", help="Account to sign in with.")] = None,
    password: Annotated[
        str | None,
        _given("--password", help="Where its password is: env:NAME, file:PATH, keyring:SERVICE/USER or cmd:COMMAND."),
    ] = None,
    verify: Annotated[
        str | None,
        _given("--verify", help="Check certificates by a PEM file or a fingerprint.", metavar="FILE|sha256:..."),
    ] = None,
    insecure: Annotated[bool, _given("--insecure", help="Do not check certificates.")] = False,
    timeout: Annotated[float | None, _given("--timeout", help="Longest wait for a reply, in seconds.")] = None,
    select: Annotated[
        list[str] | None,
        _given("--select", help="Ask these servers only: a name, a glob or label=value. Repeat it to narrow."),
    ] = None,
    output: Annotated[Format, _given("--output", help="How data is written.")] = Format.TABLE,
    columns: Annotated[
        str | None, _given("--columns", help="Columns to show, with commas between; all for all.", metavar="NAMES")
    ] = None,
    sort: Annotated[
        str | None, _given("--sort", help="Columns to sort by; -NAME turns it around.", metavar="NAMES")
    ] = None,
    no_color: Annotated[bool, _given("--no-color", help="No colours, as with NO_COLOR=1.")] = False,
    debug: Annotated[bool, _given("--debug", help="Tell requests, and errors with their traceback.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_version, is_eager=True, expose_value=False)
    ] = False,
) -> None:
    """Ask Veeam Backup & Replication servers, one or many, and have them work.

    Which servers: --fleet FILE, or --host, or the environment: VEEAM_FLEET_FILE, VEEAM_HOSTS or VEEAM_HOST, with
    VEEAM_USERNAME and VEEAM_PASSWORD. What is given here goes before what they say.
    """


NAME: Any = typer.Option("--name", help="Rows with this name; * stands for any text.")
LIMIT: Any = typer.Option("--limit", metavar="ROWS", min=1, help="Most rows of each server.")
YES: Any = typer.Option("--yes", "-y", help="Do not ask whether several are meant.")
WATCH: Any = typer.Option("--watch", "-w", metavar="SECONDS", min=1.0, help="Ask again every so many seconds.")

_LAST = "Options of every command"
_SHARED = tuple(program.__annotations__.keys() - {"version", "return"})


class _Shown:
    """Shows the options of a command apart from those that every command has."""

    def format_more(self, formatter: Any) -> None:
        """Write what stands between the two."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write them."""
        records: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": [], _LAST: []}
        for parameter in cast("Any", self).get_params(ctx):
            section = _LAST if parameter.name in _SHARED else "Options"
            record = parameter.get_help_record(ctx)
            if record is not None:
                records["Arguments" if parameter.param_type_name == "argument" else section].append(record)
        for title, rows in records.items():
            if title == _LAST:
                self.format_more(formatter)
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)


class Command(_Shown, TyperCommand):
    """A command. `@app.command(cls=Command)`."""


class Group(_Shown, TyperGroup):
    """A command with subcommands."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the subcommands, then the options."""
        self.format_commands(ctx, formatter)
        super().format_options(ctx, formatter)


def command_app(**settings: Any) -> typer.Typer:
    """Make the `app` of a module of commands.

    Args:
        **settings: What `typer.Typer` takes further.
    """
    return typer.Typer(
        cls=Group, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, **settings
    )


def with_shared_options(command: Any, shared: Iterable[Any]) -> Any:
    """Give a command and its subcommands the options of every command.

    Args:
        command: The command.
        shared: The parameters of the program.
    """
    shared = [parameter for parameter in shared if parameter.name in _SHARED]
    own = {parameter.name for parameter in command.params}
    command.params += [parameter for parameter in shared if parameter.name not in own]
    for subcommand in getattr(command, "commands", {}).values():
        with_shared_options(subcommand, shared)
    return command

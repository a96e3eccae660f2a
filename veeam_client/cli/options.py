"""What every command has: the options of all commands, and how help shows them."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field  # attrs would take a fifth of the time of --help
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click
from click.shell_completion import CompletionItem

from veeam_client._text import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    _Choice = click.Choice[str]
    _Text = click.ParamType[str]
else:
    _Choice = click.Choice  # generic from click 8.4 on
    _Text = click.ParamType  # likewise


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
        revision: API revision to speak.
        select: Names, globs and `label=value` that servers are chosen by.
        output: How data is written.
        columns: Names of the columns that are wanted; `all` for all.
        excel: Whether CSV is written for a spreadsheet.
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
    revision: str | None = None
    select: list[str] = field(default_factory=list[str])
    output: Format = Format.TABLE
    columns: list[str] = field(default_factory=list[str])
    excel: bool = False
    sort: list[str] = field(default_factory=list[str])
    no_color: bool = False
    debug: bool = False
    given: set[str] = field(default_factory=set[str])


def options_of(context: click.Context) -> Options:
    """Give the options of every command.

    Args:
        context: What `click.pass_context` gives a command.
    """
    return cast("Options", context.find_root().obj)


def say(text: str, *, keep_lines: bool = False) -> None:
    """Tell the user something that is no data, on stderr.

    Args:
        text: A line, or several. What servers put into it is shown, not obeyed.
        keep_lines: Whether its line breaks are our own.
    """
    sys.stderr.write(f"{clean_text(text, keep_lines=keep_lines)}\n")
    sys.stderr.flush()


class OneOf(_Choice):
    """A member of an enumeration, by its value and without regard to case.

    Args:
        kind: The enumeration.
    """

    def __init__(self, kind: Iterable[StrEnum]) -> None:
        super().__init__([str(member) for member in kind], case_sensitive=False)
        self.members = {str(member).casefold(): member for member in kind}

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Give the member, or say which there are."""
        member = self.members.get(str(value).casefold())
        return super().convert(value, param, ctx) if member is None else member

    def normalize_choice(self, choice: object, ctx: click.Context | None) -> str:
        """Show values as they are."""
        return str(choice)


class Revision(_Text):
    """A revision of the API that this package speaks."""

    name = "revision"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Check that it is one."""
        from veeam_client.rest import REVISIONS

        return value if value in REVISIONS else self.fail(f"{value!r} is not {' or '.join(REVISIONS)}", param, ctx)

    def shell_complete(
        self,
        ctx: click.Context,  # as click calls it
        param: click.Parameter,  # likewise
        incomplete: str,
    ) -> list[CompletionItem]:
        """Complete one."""
        from veeam_client.rest import REVISIONS

        return [CompletionItem(one) for one in REVISIONS if one.startswith(incomplete)]


class OutputFile(click.Path):
    """A file that a command writes; its folder must be there before a server works for it."""

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Check that it can be made where it is to go."""
        file: Any = super().convert(value, param, ctx)
        if not file.parent.is_dir():
            self.fail(f"there is no folder {file.parent}", param, ctx)
        return file


class Argument(click.Argument):
    """An argument that help explains; `@click.argument("file", cls=Argument, help="Where it goes.")`."""

    def __init__(self, declarations: Sequence[str], *, help: str, **settings: Any) -> None:
        super().__init__(declarations, **settings)
        self.meaning = help  # `help` has a place of its own in click's help, from 8.5 on

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        """Give its line of the help."""
        return self.make_metavar(ctx), self.meaning


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    # Both the program and the command have each option: one that was not given must not hide the one that was.
    name = parameter.name or ""
    source = context.get_parameter_source(name)
    if source is not None and source.name == "COMMANDLINE":
        options = options_of(context)
        if name in {"columns", "sort"}:
            value = [one.strip() for one in str(value).split(",") if one.strip()]
        options.given.add(name)
        setattr(options, name, [*options.select, *value] if name == "select" else value)
        if options.excel and "output" not in options.given:
            options.output = Format.CSV
        if options.excel and options.output is not Format.CSV:
            raise click.BadParameter("--excel is CSV: leave the other one out")
    return value


def _shared(name: str, help: str, **settings: Any) -> click.Option:
    return click.Option([name], help=help, callback=_keep, expose_value=False, show_default=False, **settings)


# The options of every command: the program takes them before the command's name, the command after it.
SHARED = (
    _shared("--fleet", "Ask the servers of this fleet file.", metavar="FILE", type=click.Path(path_type=Path)),
    _shared("--host", "Ask one server: its name, address or URL."),
    _shared("--port", "Its port; 9419, or else 443, if not given.", type=int),
    _shared("--username", "Account to sign in with."),
    _shared("--password", "Where its password is: env:NAME, file:PATH, keyring:SERVICE/USER or cmd:COMMAND."),
    _shared("--verify", "Check certificates by a PEM file or a fingerprint.", metavar="FILE|sha256:..."),
    _shared("--insecure", "Do not check certificates.", is_flag=True),
    _shared("--timeout", "Longest wait for a reply, in seconds.", type=float),
    _shared("--revision", "API revision to speak, if not the newest of both sides.", type=Revision()),
    _shared("--select", "Ask these servers only: a name, a glob or label=value. Repeat it to narrow.", multiple=True),
    _shared("--output", "How data is written.", type=OneOf(Format)),
    _shared("--excel", "CSV for a spreadsheet: local times, and no text that is a formula.", is_flag=True),
    _shared("--columns", "Columns to show, with commas between; all for all.", metavar="NAMES"),
    _shared("--sort", "Columns to sort by; -NAME turns it around.", metavar="NAMES"),
    _shared("--no-color", "No colours, as with NO_COLOR=1.", is_flag=True),
    _shared("--debug", "Log requests, and show errors with their traceback.", is_flag=True),
)

NAME = click.option("--name", help="Rows with this name; * stands for any text.")
LIMIT = click.option("--limit", metavar="ROWS", type=click.IntRange(min=1), help="Most rows of each server.")
YES = click.option("--yes", "-y", is_flag=True, help="Do not ask for confirmation if several are affected.")
WATCH = click.option(
    "--watch", "-w", metavar="SECONDS", type=click.FloatRange(min=1), help="Ask again every so many seconds."
)

_LAST = "Options of every command"
_SHARED = {option.name for option in SHARED}


class Command(click.Command):
    """A command; `@click.command(cls=Command)`. Its help shows its own options apart from those of every command."""

    def format_more(self, formatter: click.HelpFormatter) -> None:
        """Write what stands between the two."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both."""
        _write_options(self, ctx, formatter, self.format_more)


class Group(click.Group):
    """A command with subcommands; `@click.group(cls=Group)`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the subcommands in the order in which they were declared."""
        return list(self.commands)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the subcommands, then the options."""
        self.format_commands(ctx, formatter)
        _write_options(self, ctx, formatter)


def _write_options(
    command: click.Command,
    context: click.Context,
    formatter: click.HelpFormatter,
    write_more: Callable[[click.HelpFormatter], None] | None = None,
) -> None:
    records: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": [], _LAST: []}
    for parameter in command.get_params(context):
        section = _LAST if parameter.name in _SHARED else "Options"
        record = parameter.get_help_record(context)
        if record is not None:
            records["Arguments" if isinstance(parameter, click.Argument) else section].append(record)
    for title, rows in records.items():
        if title == _LAST and write_more is not None:
            write_more(formatter)
        if rows:
            with formatter.section(title):
                formatter.write_dl(rows)


def with_shared_options(command: click.Command) -> click.Command:
    """Give a command and its subcommands the options of every command.

    Args:
        command: The command.
    """
    own = {parameter.name for parameter in command.params}
    command.params += [option for option in SHARED if option.name not in own]
    if isinstance(command, click.Group):
        for subcommand in command.commands.values():
            with_shared_options(subcommand)
    return command

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

from .parameters import OneOf, refuse_repeats

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from veeam_client.fleet.shard import Shard

    from .columns import Column

    _Text = click.ParamType[str]
else:
    _Text = click.ParamType  # generic from click 8.4 on


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
        shard: Which share of the servers that are chosen.
        output: How data is written.
        columns: Names of the columns that are wanted; `all` for all.
        excel: Whether CSV is written for a spreadsheet.
        sort: Names of the columns to sort by; a minus before one turns it around.
        no_color: Whether nothing is coloured.
        quiet: Whether nothing is told but errors, and nothing is written where there are no rows.
        limit: Most rows of each server.
        exit_code: Whether rows that are `found`, or `none`, end the command with a code of their own.
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
    shard: Shard | None = None
    output: Format = Format.TABLE
    columns: list[str] = field(default_factory=list[str])
    excel: bool = False
    sort: list[str] = field(default_factory=list[str])
    no_color: bool = False
    quiet: bool = False
    limit: int | None = None
    exit_code: str | None = None
    debug: bool = False
    given: set[str] = field(default_factory=set[str])

    @property
    def most(self) -> int | None:
        """Most rows to read of a server: all where it takes sorting to know which come first."""
        return None if self.sort else self.limit


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


def tell(options: Options, text: str) -> None:
    """Tell the user of what goes well, on stderr, unless that is not wanted.

    Args:
        options: The options of the command.
        text: A line.
    """
    if not options.quiet:
        say(text)


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


class ShardType(_Text):
    """A shard, as `veeam_client.fleet.Shard` reads it."""

    name = "shard"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read it."""
        from veeam_client.errors import InvalidArgument
        from veeam_client.fleet.shard import Shard

        try:
            return Shard.from_text(value)
        except InvalidArgument as error:
            self.fail(error.message, param, ctx)


# Each time that one of these is given adds to what was there.
_ADDING = {"select", "columns", "sort"}


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    # Both the program and the command have each option: one that was not given must not hide the one that was.
    name = parameter.name or ""
    source = context.get_parameter_source(name)
    if source is not None and source.name == "COMMANDLINE":
        options = options_of(context)
        if name in _ADDING:
            texts = value if name == "select" else [one.strip() for text in value for one in text.split(",")]
            value = [*getattr(options, name), *filter(None, texts)]
        elif name in options.given and value != getattr(options, name):
            raise click.UsageError(f"{parameter.opts[-1]} can be given once, with one value", context)
        options.given.add(name)
        setattr(options, name, value)
        if options.excel and "output" not in options.given:
            options.output = Format.CSV
        if options.excel and options.output is not Format.CSV:
            raise click.BadParameter("--excel is CSV: leave the other one out")
    return value


def _shared(name: str, help: str, *short: str, **settings: Any) -> click.Option:
    return click.Option([*short, name], help=help, callback=_keep, expose_value=False, show_default=False, **settings)


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
    _shared("--shard", "Ask a share of these servers only: 0/10 to 9/10.", metavar="NUMBER/COUNT", type=ShardType()),
    _shared("--output", "How data is written; jsonl is a JSON object a line.", "-o", type=OneOf(Format)),
    _shared("--excel", "CSV for a spreadsheet: local times, and no text that is a formula.", is_flag=True),
    _shared("--columns", "Columns to show, with commas between; all for all.", metavar="NAMES", multiple=True),
    _shared("--sort", "Columns to sort by; -NAME turns it around.", metavar="NAMES", multiple=True),
    _shared("--quiet", "Tell nothing but errors, and write nothing where there are no rows.", "-q", is_flag=True),
    _shared("--no-color", "No colours, as with NO_COLOR=1.", is_flag=True),
    _shared("--debug", "Log requests, and show errors with their traceback.", is_flag=True),
)

NAME = click.option("--name", help="Rows with this name; * stands for any text.")
LIMIT = click.option(
    "--limit",
    metavar="ROWS",
    type=click.IntRange(min=1),
    callback=_keep,
    expose_value=False,
    help="Most rows of each server; with --sort, the first of all.",
)
YES = click.option("--yes", "-y", is_flag=True, help="Do not ask for confirmation if several are affected.")
WATCH = click.option(
    "--watch", "-w", metavar="SECONDS", type=click.FloatRange(min=1), help="Ask again every so many seconds."
)
PROCESSES = click.option(
    "--processes",
    metavar="NUMBER",
    type=click.IntRange(min=1),
    help="Ask the servers from so many processes, each on a core of its own.",
)
HEALTH = click.option(
    "--health", metavar="ADDRESS:PORT", help="Answer /live and /ready there, for Kubernetes and other supervisors."
)
EXIT_CODE = click.option(
    "--exit-code",
    is_flag=False,
    flag_value="found",
    type=click.Choice(["found", "none"]),
    callback=_keep,
    expose_value=False,
    metavar="[found|none]",
    help="Exit with 4 if there are rows; given none, if there are none.",
)

_LAST = "Options of every command"
_SHARED = {option.name for option in SHARED}


class Command(click.Command):
    """A command; `@click.command(cls=Command)`. Its help shows its own options apart from those of every command.

    Args:
        columns: What its rows have, if it is a list: help tells their names, and `veeam COMMAND list` is the same.
    """

    def __init__(self, *args: Any, columns: Sequence[Column] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.columns = columns

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take what was given."""
        args = _without_list(self.columns, args)
        refuse_repeats(self, ctx, args)
        return super().parse_args(ctx, args)

    def format_more(self, formatter: click.HelpFormatter) -> None:
        """Write what stands between the two."""
        _write_columns(self.columns, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both."""
        _write_options(self, ctx, formatter, self.format_more)


class Group(click.Group):
    """A command with subcommands; `@click.group(cls=Group)`.

    Args:
        columns: As of a command.
    """

    def __init__(self, *args: Any, columns: Sequence[Column] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.columns = columns

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take what was given."""
        args = _without_list(self.columns, args)
        refuse_repeats(self, ctx, args)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the subcommands in the order in which they were declared."""
        return list(self.commands)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the subcommands, then the options."""
        self.format_commands(ctx, formatter)
        _write_options(self, ctx, formatter, lambda it: _write_columns(self.columns, it))


def _without_list(columns: Sequence[Column], args: list[str]) -> list[str]:
    return args[1:] if columns and args[:1] == ["list"] else args


def _write_columns(columns: Sequence[Column], formatter: click.HelpFormatter) -> None:
    if columns:
        with formatter.section("Columns, for --columns and --sort"):
            formatter.write_text(", ".join(column.name for column in columns))


def _write_options(
    command: click.Command,
    context: click.Context,
    formatter: click.HelpFormatter,
    write_more: Callable[[click.HelpFormatter], None],
) -> None:
    records: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": [], _LAST: []}
    for parameter in command.get_params(context):
        section = _LAST if parameter.name in _SHARED else "Options"
        record = parameter.get_help_record(context)
        if record is not None:
            records["Arguments" if isinstance(parameter, click.Argument) else section].append(record)
    for title, rows in records.items():
        if title == _LAST:
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

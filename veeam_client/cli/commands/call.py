"""`veeam call`: any operation, with options and help made from the catalogue."""

from __future__ import annotations

from functools import partial
from textwrap import fill
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from veeam_client.operations import OPERATIONS
from veeam_client.rest import REVISIONS
from veeam_client.runtime.readers import item_type
from veeam_client.runtime.revisions import EVERYWHERE

from ..columns import check_names
from ..options import Command, Group, options_of, with_shared_options
from ..times import moment
from ._call_list import FLAT
from ._suggestions import suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from veeam_client.operations import Operation, Parameter
    from veeam_client.runtime.revisions import Span

_NAMES = {f"{one.namespace}.{one.name}": one.id for one in OPERATIONS.values()}
_KNOWN = {
    name.casefold(): key for key, name in [*((one, one) for one in OPERATIONS), *((v, k) for k, v in _NAMES.items())]
}
# Values of an enumeration in a line of help.
_SHOWN = 12


def operation_named(name: str) -> Operation | None:
    """Find an operation by its id or `section.method`, without regard to case.

    Args:
        name: `GetAllJobs` or `jobs.get_all_jobs`.
    """
    key = _KNOWN.get(name.casefold().replace("-", "_"))
    return OPERATIONS[key] if key else None


class OperationCommand(Command):
    """A command that calls one operation."""

    operation: Operation

    def invoke(self, ctx: click.Context) -> Any:
        """Call the operation."""
        from ..runner import run
        from ._call_requests import call

        return run(call(options_of(ctx), self.operation, dict(ctx.params)))

    def format_more(self, formatter: click.HelpFormatter) -> None:
        """Write what the body is made of, and what the operation needs and gives."""
        operation = self.operation
        if operation.body is not None:
            from veeam_client.client.body_check import body_properties

            properties = body_properties(operation)
            rows = [
                (one.name, f"{one.type}{', required' if one.is_required else ''}{_listed(one.values)}")
                for one in properties
            ]
            with formatter.section(f"The body, {operation.body.type}"):
                if operation.body.description:
                    formatter.write_text(_plain(operation.body.description))
                if rows:
                    formatter.write_dl(rows)
        with formatter.section("The operation"):
            about = [("request", f"{operation.method} {operation.path}")]
            about += [("method", f"vbr.{operation.namespace}.{operation.name}")]
            if operation.span != EVERYWHERE:
                about.append(("revisions", f"{operation.span}: {', '.join(operation.revisions)}"))
            if operation.claims:
                about.append(("permission", ", ".join(operation.claims)))
            if operation.result:
                about.append(("reply", f"{operation.result}. {_plain(operation.returns)}".strip()))
            formatter.write_dl(about)


class Operations(Group):
    """Every operation of the catalogue, as a command that is made when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the operations."""
        return sorted(OPERATIONS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make the command of an operation."""
        operation = operation_named(cmd_name)
        if operation is None:
            return None
        if operation.id not in self.commands:
            self.commands[operation.id] = with_shared_options(command_of(operation))
        return self.commands[operation.id]

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Find the operation, or suggest some."""
        name = args[0]
        if operation_named(name) is None and not name.startswith("-") and not ctx.resilient_parsing:
            near = suggestions(name)
            meant = f"did you mean {' or '.join(near)}?" if near else "'veeam call --search WORD' finds them."
            ctx.fail(f"No such operation {name!r}; {meant}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how to find operations instead of all of them."""
        with formatter.section("Operations"):
            formatter.write_text(
                f"All {len(OPERATIONS)} of the API, by id or section.method. 'veeam call' lists them, 'veeam call "
                "--search WORD' some of them, 'veeam call OPERATION --help' describes one."
            )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete ids, and names where a section was begun."""
        if incomplete and not incomplete[0].isalnum():
            return super().shell_complete(ctx, incomplete)
        names = {**{one: one for one in OPERATIONS}, **({} if incomplete[:1].isupper() else _NAMES)}
        return [
            CompletionItem(name, help=f"{OPERATIONS[key].summary}{_since(OPERATIONS[key].span)}")
            for name, key in sorted(names.items())
            if name.casefold().startswith(incomplete.casefold())
        ]


def command_of(operation: Operation) -> OperationCommand:
    """Make the command of an operation.

    Args:
        operation: Of the catalogue.
    """
    parameters: list[Any] = [_option(one) for one in operation.parameters]
    if operation.body is not None:
        what = "A file to upload" if operation.body.type == "bytes" else "The body"
        text = f"{what}: @FILE, @- for stdin{'' if operation.body.type == 'bytes' else ', or JSON'}."
        required = operation.body.is_required
        parameters.append(click.Option(param_decls=["--body"], type=str, required=required, metavar="BODY", help=text))
        if operation.body.type != "bytes":
            parameters.append(_flag("--no-check", "Send the body as it is, unchecked."))
    if operation.listing is not None:
        parameters.append(_flag("--all", "Read every page, not the first one only."))
    if any("json" not in kind for kind in operation.content_types):
        parameters.append(
            click.Option(param_decls=["--to"], type=str, metavar="FILE", help="Where the file goes; - for stdout.")
        )
    if operation.work is not None:
        parameters.append(_flag("--wait", "Wait until the work that it begins has ended, and print that."))
    if not operation.is_read:
        what = "before this is destroyed" if operation.destroys else "for confirmation if several servers are affected"
        parameters.append(_flag("--yes", f"Do not ask {what}.", "-y"))
    parameters.append(
        click.Option(
            param_decls=["--sample"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=partial(_sample_if_wanted, operation),
            help="Show a call with its reply, made on a simulated server (extra simulator), and end.",
        )
    )
    danger = f"Destroys: {operation.destroys}" if operation.destroys else ""
    words = (operation.summary, *operation.description.split("\n\n"), danger)
    about = "\n\n".join(_plain(part) for part in words if part)
    command = OperationCommand(operation.id, params=parameters, help=about, short_help=operation.summary)
    command.deprecated = operation.is_deprecated
    command.operation = operation
    return command


@click.group(cls=Operations, columns=FLAT, invoke_without_command=True, subcommand_metavar="OPERATION [OPTIONS]...")
@click.option("--list", "is_listed", is_flag=True, help="List the operations with paths, permissions and revisions.")
@click.option(
    "--search", metavar="WORD", help="List those with this word in a name, a summary, a parameter, a property."
)
@click.option("--since", type=click.Choice(REVISIONS), help="Only those that came with this revision or a later one.")
@click.option(
    "--until", type=click.Choice(REVISIONS), help="Only those that went after this revision or an earlier one."
)
@click.pass_context
def app(context: click.Context, *, is_listed: bool, search: str | None, since: str | None, until: str | None) -> None:
    """Call any operation of the API, and write its reply as JSON.

    veeam call GetAllJobs --type-filter VSphereBackup --all

    veeam call jobs.start_job --id 6a3ff2a1-... --body '{"performActiveFull": true}'

    veeam call DownloadSupportLogBundle --session-id ... --to logs.zip
    """
    if context.invoked_subcommand is not None:
        return
    from ..output import Writer
    from ._call_list import FOUND, rows

    columns = FLAT if is_listed or not search else FOUND
    check_names(options_of(context), columns)
    with Writer(options_of(context), columns) as written:
        written.add(rows(search or "", since, until))


def _sample_if_wanted(operation: Operation, context: click.Context, _: click.Parameter, is_wanted: bool) -> None:  # noqa: FBT001  # as click calls it
    if not is_wanted:
        return
    import asyncio

    from ._call_sample import samples

    async def made() -> str:
        calls = [f"$ {one.shell}\n{one.shown if one.reply is not None else ''}" async for one in samples([operation])]
        return calls[0] if calls else f"The simulator has no sample of {operation.id}."

    click.echo(asyncio.run(made()).rstrip())
    context.exit()


def _option(parameter: Parameter) -> click.Option:
    kind = item_type(parameter.type)
    metavar, read = _KINDS.get(kind, ("NAME", str))
    is_list = kind != parameter.type
    more = " Can be repeated." if is_list else ""
    default = f" The server takes {parameter.default} if it is left out." if parameter.default is not None else ""
    return click.Option(
        param_decls=[f"--{parameter.name.strip('_').replace('_', '-')}", parameter.name],
        type=read,
        required=parameter.is_required,
        multiple=is_list,
        metavar=metavar,
        help=_plain(parameter.description) + more + default + _since(parameter.span),
        shell_complete=_values_of(kind) if kind not in _KINDS else None,
    )


def _flag(name: str, text: str, *more: str) -> click.Option:
    decls = [name, *more, name.strip("-").replace("-", "_")]
    return click.Option(param_decls=decls, is_flag=True, default=False, help=text)


def _values_of(kind: str) -> Callable[..., list[str]]:
    def complete(context: Any, parameter: Any, incomplete: str) -> list[str]:
        from veeam_client.rest import models

        begun = incomplete.casefold()
        return [str(value) for value in getattr(models, kind) if str(value).casefold().startswith(begun)]

    return complete


def _truth(text: str) -> bool:
    if text.casefold() not in {"true", "false", "yes", "no"}:
        raise click.BadParameter(f"{text!r} is neither true nor false")
    return text.casefold() in {"true", "yes"}


_KINDS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "UUID": ("ID", str),
    "str": ("TEXT", str),
    "int": ("NUMBER", int),
    "float": ("NUMBER", float),
    "bool": ("true|false", _truth),
    "datetime": ("TIME", moment),
}


def _since(span: Span) -> str:
    """Which revisions have something, where that is not all of them."""
    return "" if span == EVERYWHERE else f" {str(span).capitalize()}."


def _plain(text: str) -> str:
    """Words of the catalogue without the marks of docstrings."""
    return fill(text.replace("`", ""), 10_000)


def _listed(values: tuple[str, ...]) -> str:
    return f": {', '.join(values[:_SHOWN])}{', ...' if len(values) > _SHOWN else ''}" if values else ""

"""What commands take: members of enumerations, files to write, arguments with help; and what is given twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from veeam_client._text import suggested

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from enum import StrEnum

    _Choice = click.Choice[str]
else:
    _Choice = click.Choice  # generic from click 8.4 on


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
        if member is None:
            names = [str(one) for one in self.members.values()]
            # What is near comes last: names can be many, and the end of a message is what is read.
            self.fail(f"{value!r} is not one of {', '.join(names)}{suggested(str(value), names)}", param, ctx)
        return member

    def normalize_choice(self, choice: object, ctx: click.Context | None) -> str:
        """Show values as they are."""
        return str(choice)


class _SeveralOf(OneOf):
    """Members of an enumeration, with commas between."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Give the members, or say which there are."""
        convert = super().convert
        return tuple(convert(one.strip(), param, ctx) for one in str(value).split(","))


def several(*declarations: str, kind: Iterable[StrEnum], help: str, **settings: Any) -> Callable[[Any], Any]:
    """Give an option that takes members of an enumeration, repeated or with commas between.

    Args:
        declarations: As `click.option` takes them.
        kind: The enumeration.
        help: What it does.
        settings: As `click.option` takes them.
    """
    return click.option(
        *declarations,
        type=_SeveralOf(kind),
        multiple=True,
        callback=flattened,
        help=f"{help} Several with commas between.",
        **settings,
    )


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


def refuse_repeats(command: click.Command, context: click.Context, arguments: list[str]) -> None:
    """Refuse an option that is given twice and can have one value only; of two, one would be lost without a word.

    Args:
        command: The command.
        context: Its context.
        arguments: What was given to it.

    Raises:
        click.UsageError: There is such an option.
    """
    if context.resilient_parsing:
        return
    _, _, order = command.make_parser(context).parse_args(args=[*arguments])
    for parameter, count in Counter(order).items():
        if count > 1 and isinstance(parameter, click.Option) and not parameter.multiple and not _is_one_flag(parameter):
            raise click.UsageError(f"{' and '.join(_names(parameter))} can be given once, with one value", context)


def _is_one_flag(option: click.Option) -> bool:
    return option.is_flag and not option.secondary_opts


def _names(option: click.Option) -> list[str]:
    return [option.opts[-1], *option.secondary_opts]


def flattened(_: click.Context, __: click.Parameter, values: tuple[tuple[Any, ...], ...]) -> tuple[Any, ...]:
    """Give the values of an option that takes several, each once."""
    return tuple(dict.fromkeys(value for some in values for value in some))

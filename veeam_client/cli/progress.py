"""How far something is, on stderr: bars on a terminal, a line for each change elsewhere. And asking before doing."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

import click
from attrs import define, field

from veeam_client._text import clean_text
from veeam_client.errors import InvalidArgument

from .options import say, tell
from .output import is_plain

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from rich.console import Console
    from rich.progress import Progress as Drawn
    from rich.progress import ProgressColumn, TaskID
    from rich.table import Column

    from veeam_client.client.work_status import Progress

    from .options import Options

_SHOWN = 20
# Widths: of a bar, and of a terminal on which there is one.
_BAR = 20
_ROOM_FOR_BAR = 100


@define
class Bars:
    """The progress of sessions and tasks; `with Bars(options) as bars: bars.show(name, progress)`."""

    options: Options
    _drawn: Drawn | None = None
    _ids: dict[str, TaskID] = field(factory=dict[str, Any])
    _last_lines: dict[str, str] = field(factory=dict[str, str])

    def __enter__(self) -> Self:
        if not is_plain(self.options):
            from rich.console import Console
            from rich.progress import Progress, TextColumn, TimeElapsedColumn
            from rich.table import Column

            console = Console(stderr=True)
            # Numbers stay whole, and texts have lines enough.
            name = Column(overflow="fold", max_width=console.width // 2)
            state = Column(overflow="fold", ratio=1)
            self._drawn = Progress(
                *named_bar(console, name),
                TextColumn("{task.percentage:>3.0f} %"),
                TimeElapsedColumn(),
                TextColumn("{task.fields[state]}", markup=False, table_column=state),
                console=console,
                expand=True,
            )
            self._drawn.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn is not None:
            self._drawn.stop()

    def show(self, name: str, progress: Progress) -> None:
        """Show how far it is.

        Args:
            name: What stands before the bar.
            progress: How far it is.
        """
        name = clean_text(name)
        state = clean_text(f"{progress.state}{f', {progress.line}' if progress.line else ''}")
        if self._drawn is None:
            line = f"{state}{'' if progress.percent is None else f' {progress.percent} %'}"
            if self._last_lines.get(name) != line:
                self._last_lines[name] = line
                tell(self.options, f"{name}: {line}")
            return
        if name not in self._ids:
            self._ids[name] = self._drawn.add_task(name, total=100, state="")
        self._drawn.update(self._ids[name], completed=progress.percent or 0, state=state)


@define
class Transfer:
    """The progress of a file; `with Transfer(options, "logs.zip") as moved: ... on_progress=moved.show`."""

    options: Options
    name: str
    _drawn: Drawn | None = None
    _id: TaskID | None = None
    _done: int = 0

    def __enter__(self) -> Self:
        if not is_plain(self.options):
            from rich.console import Console
            from rich.progress import DownloadColumn, Progress, TimeRemainingColumn
            from rich.progress import TransferSpeedColumn as SpeedColumn
            from rich.table import Column

            console = Console(stderr=True)
            self._drawn = Progress(
                *named_bar(console, Column(overflow="fold", ratio=1)),
                DownloadColumn(),
                SpeedColumn(),
                TimeRemainingColumn(),
                console=console,
                expand=True,
            )
            self._id = self._drawn.add_task(clean_text(self.name), total=None)
            self._drawn.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._drawn is not None:
            self._drawn.stop()
        elif kind is None:
            tell(self.options, f"{self.name}: {self._done} bytes")

    def show(self, done: int, size: int | None) -> None:
        """Show how much of it has come, or has gone.

        Args:
            done: Bytes so far.
            size: Bytes in all, None if that is not known.
        """
        self._done = done
        if self._drawn is not None and self._id is not None:
            self._drawn.update(self._id, completed=done, total=size)


def named_bar(console: Console, name: Column) -> list[ProgressColumn]:
    """Give the columns that each progress begins with: what it is of, and a bar unless texts need the room.

    Args:
        console: Where it is drawn.
        name: How the name is laid out.
    """
    from rich.progress import BarColumn, TextColumn

    return [
        # Apart from the margin, no line of a name that needs several can pass for one of the command's own.
        TextColumn(" "),
        TextColumn("{task.description}", markup=False, table_column=name),
        *([BarColumn(bar_width=_BAR)] if console.width >= _ROOM_FOR_BAR else []),
    ]


def listed(names: Iterable[str]) -> str:
    """Give names in a line, the first of them if they are many.

    Args:
        names: The names.
    """
    return ", ".join(_lines([*names]))


def _lines(names: list[str]) -> list[str]:
    more = [f"and {len(names) - _SHOWN} more"] if len(names) > _SHOWN else []
    return [*map(clean_text, names[:_SHOWN]), *more]


def confirm(what: str, names: list[str]) -> None:
    """Ask whether several are meant; where nobody can be asked, it is not.

    Args:
        what: What is about to be done: `Start 3 jobs`.
        names: With what.

    Raises:
        InvalidArgument: Nobody can be asked.
        click.Abort: It is not meant.
    """
    lines = _lines(names)
    if not sys.stdin.isatty():
        raise InvalidArgument(f"{what}? Give --yes to confirm: {listed(names)}")
    say("\n  ".join([f"{clean_text(what)}:", *lines]), keep_lines=True)
    with interruptible():
        click.confirm("Continue?", abort=True, err=True)


@contextmanager
def interruptible() -> Generator[None]:
    """Let Ctrl-C end a question: while an event loop runs, it only asks the loop to end."""
    previous = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)

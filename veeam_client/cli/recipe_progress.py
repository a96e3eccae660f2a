"""Telling the steps of a recipe, on stderr: bars on a terminal, a line for each step elsewhere."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from veeam_client._text import clean_text
from veeam_client.client.download import Transferred
from veeam_client.client.work_status import Progress

from .options import tell
from .output import is_plain
from .progress import named_bar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .options import Options


@contextmanager
def telling(options: Options) -> Generator[Callable[[object], None]]:
    """Give the function for `on_progress` of a recipe.

    Args:
        options: The options of the command.
    """
    if is_plain(options):
        yield partial(_tell_steps, options)
        return
    from rich.console import Console
    from rich.filesize import decimal
    from rich.progress import Progress as Bars
    from rich.progress import TaskProgressColumn, TimeElapsedColumn
    from rich.table import Column

    console = Console(stderr=True)
    columns = named_bar(console, Column(overflow="fold", ratio=1))
    with Bars(*columns, TaskProgressColumn(), TimeElapsedColumn(), console=console, expand=True) as bars:
        step = ""

        def tell(what: object) -> None:
            nonlocal step
            running = bars.task_ids[-1] if bars.task_ids else None
            if isinstance(what, Progress) and running is not None:
                line = f": {clean_text(what.line)}" if what.line else ""
                bars.update(running, total=100, completed=what.percent or 0, description=f"{step}{line}")
            elif isinstance(what, Transferred) and running is not None:
                size = "" if what.size is None else f" of {decimal(what.size)}"
                bars.update(
                    running, total=what.size, completed=what.done, description=f"{step}: {decimal(what.done)}{size}"
                )
            else:
                end()
                step = clean_text(str(what))
                bars.add_task(step, total=None)

        def end() -> None:
            for task in bars.task_ids:
                bars.update(task, total=1, completed=1)

        yield tell
        end()


def _tell_steps(options: Options, what: object) -> None:
    if not isinstance(what, Progress | Transferred):
        tell(options, str(what))

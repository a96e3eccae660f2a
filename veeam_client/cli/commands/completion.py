"""`veeam completion`."""

from __future__ import annotations

import sys
from enum import StrEnum

import click
from click.shell_completion import get_completion_class

from .. import powershell
from ..options import Command
from ..parameters import Argument, OneOf


class Shell(StrEnum):
    """Shells that can complete commands, options and operations."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


@click.command(cls=Command)
@click.argument("shell", cls=Argument, type=OneOf(Shell), help="The shell.")
@click.pass_context
def app(context: click.Context, *, shell: Shell) -> None:
    """Write what makes a shell complete commands, options and operations: source <(veeam completion bash)."""
    powershell.register()
    completion = get_completion_class(shell.value)
    assert completion is not None, shell  # noqa: S101  # each of Shell has one
    sys.stdout.write(completion(context.find_root().command, {}, "veeam", "_VEEAM_COMPLETE").source() + "\n")

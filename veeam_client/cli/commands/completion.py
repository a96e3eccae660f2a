"""`veeam completion`."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from ..options import Command, command_app


class Shell(StrEnum):
    """Shells that can complete commands, options and operations."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


app = command_app()


@app.command(cls=Command)
def show(shell: Annotated[Shell, typer.Argument(help="The shell.", show_default=False)]) -> None:
    """Write what makes a shell complete commands, options and operations: source <(veeam completion bash)."""
    from typer._completion_shared import get_completion_script

    sys.stdout.write(get_completion_script(prog_name="veeam", complete_var="_VEEAM_COMPLETE", shell=shell.value) + "\n")

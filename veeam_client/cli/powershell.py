"""Completion in PowerShell, for which click has none."""

from __future__ import annotations

import os

from click.shell_completion import CompletionItem, ShellComplete, add_completion_class, split_arg_string

# PowerShell gives what stands before the cursor, and the word that is being typed; it shows the help beside a word.
_SCRIPT = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($word, $line, $position)
    $env:%(complete_var)s = "powershell_complete"
    $env:COMP_WORDS = $line.ToString().PadRight($position).Substring(0, $position)
    $env:COMP_CWORD = $word
    try {
        %(prog_name)s | Where-Object { $_ } | ForEach-Object {
            $value, $help = $_ -split "`t", 2
            [System.Management.Automation.CompletionResult]::new($value, $value, "ParameterValue", $help)
        }
    }
    finally {
        Remove-Item Env:%(complete_var)s, Env:COMP_WORDS, Env:COMP_CWORD
    }
}"""


class PowerShellComplete(ShellComplete):
    """Asks click as `Register-ArgumentCompleter` does."""

    name = "powershell"
    source_template = _SCRIPT

    def get_completion_args(self) -> tuple[list[str], str]:
        """Take what was typed from the environment."""
        incomplete = os.environ["COMP_CWORD"]
        words = split_arg_string(os.environ["COMP_WORDS"])[1:]
        return words[:-1] if incomplete and words else words, incomplete

    def format_completion(self, item: CompletionItem) -> str:
        """Write a word and what stands beside it, which may not be empty."""
        return f"{item.value}\t{item.help or item.value}"


def register() -> None:
    """Make it known to click."""
    add_completion_class(PowerShellComplete)

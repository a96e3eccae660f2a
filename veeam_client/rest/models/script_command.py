# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ScriptCommand(Model):
    """A command on the backup server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "command": "command",
    }

    is_enabled: bool
    """Whether it is called."""
    command: str | None = None
    """The command with its arguments."""

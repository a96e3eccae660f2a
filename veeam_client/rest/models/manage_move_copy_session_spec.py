# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_move_copy_session_action import EMoveCopySessionAction


@define(eq=False, repr=False, kw_only=True)
class ManageMoveCopySessionSpec(Model):
    """What to do with a session that moves or copies backups. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "action": "action",
    }

    action: EMoveCopySessionAction
    """What to do."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrValidateRestoreItemTargetPathResult(Model):
    """Where a file would be restored to. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_target_path_needed": "isTargetPathNeeded",
        "target_path": "targetPath",
    }

    is_target_path_needed: bool
    """Whether the restore must be told a path."""
    target_path: str
    """The path."""

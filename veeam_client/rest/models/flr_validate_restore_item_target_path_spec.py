# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrValidateRestoreItemTargetPathSpec(Model):
    """Which file is to be restored, where to. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_restore_to_original": "isRestoreToOriginal",
        "item_path": "itemPath",
    }

    is_restore_to_original: bool
    """Whether it goes to the machine that it comes from (true) or to another (false)."""
    item_path: str
    """Path of the file or folder in the backup."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .restore_layout import RestoreLayout


@define(eq=False, repr=False, kw_only=True)
class DiskLayoutAutoMappingResult(Model):
    """How the disks were matched. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_layout": "restoreLayout",
        "success": "success",
    }

    restore_layout: RestoreLayout
    """The layout that came of it."""
    success: bool
    """Whether they could be."""

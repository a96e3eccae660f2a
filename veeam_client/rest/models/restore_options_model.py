# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .restore_option_model import RestoreOptionModel


@define(eq=False, repr=False, kw_only=True)
class RestoreOptionsModel(Model):
    """How a role may restore. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "all_options": "allOptions",
        "restore_options": "restoreOptions",
    }

    all_options: bool
    """Whether in all ways."""
    restore_options: list[RestoreOptionModel] | None = None
    """Otherwise in which."""

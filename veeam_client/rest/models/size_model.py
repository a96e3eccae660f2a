# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_size_unit import ESizeUnit


@define(eq=False, repr=False, kw_only=True)
class SizeModel(Model):
    """A size or place on a disk. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "size": "size",
        "unit": "unit",
    }

    size: int
    """The number, in the unit of `unit`."""
    unit: ESizeUnit
    """The unit."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(eq=False, repr=False, kw_only=True)
class SortExpressionModel(Model):
    """An order."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "property_": "property",
        "direction": "direction",
    }

    property_: str
    """Property to order by."""
    direction: ESortExpressionDirectionType | None = None
    """Upwards or downwards."""

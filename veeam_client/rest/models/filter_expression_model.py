# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_filter_expression_type import EFilterExpressionType


@define(eq=False, repr=False, kw_only=True)
class FilterExpressionModel(Model):
    """A condition; the class tells whether it is a single one or several joined."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "groupexpression": "GroupExpressionModel",
        "predicateexpression": "PredicateExpressionModel",
    }

    type_: EFilterExpressionType
    """Single or joined."""

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_filter_expression_type import EFilterExpressionType
from .filter_expression_model import FilterExpressionModel

if TYPE_CHECKING:
    from .e_group_expression_operation_type import EGroupExpressionOperationType
    from .filter_expression_model import FilterExpressionModel


@define(eq=False, repr=False, kw_only=True)
class GroupExpressionModel(FilterExpressionModel):
    """Conditions that are joined."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "operation": "operation",
    }

    items: list[FilterExpressionModel]
    """The conditions."""
    operation: EGroupExpressionOperationType
    """How they are joined."""
    type_: EFilterExpressionType = EFilterExpressionType.GROUP_EXPRESSION

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_filter_expression_type import EFilterExpressionType
from .filter_expression_model import FilterExpressionModel

if TYPE_CHECKING:
    from .e_predicate_expression_operation_type import EPredicateExpressionOperationType


@define(eq=False, repr=False, kw_only=True)
class PredicateExpressionModel(FilterExpressionModel):
    """A condition on one property."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "operation": "operation",
        "property_": "property",
        "value": "value",
    }

    operation: EPredicateExpressionOperationType
    """How it is compared."""
    property_: str
    """Property that is compared."""
    value: str
    """What it is compared with."""
    type_: EFilterExpressionType = EFilterExpressionType.PREDICATE_EXPRESSION

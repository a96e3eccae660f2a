# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFilterExpressionType(OpenEnum):
    """Whether a condition is a single one.

    Attributes:
        PREDICATE_EXPRESSION: A condition on one property.
        GROUP_EXPRESSION: Several conditions, joined.
    """

    PREDICATE_EXPRESSION = "PredicateExpression"
    GROUP_EXPRESSION = "GroupExpression"

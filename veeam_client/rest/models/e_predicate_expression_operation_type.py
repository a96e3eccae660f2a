# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPredicateExpressionOperationType(OpenEnum):
    """How a property is compared."""

    IN = "In"
    CONTAINS = "Contains"
    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL = "LessThanOrEqual"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual"
    STARTS_WITH = "StartsWith"
    ENDS_WITH = "EndsWith"

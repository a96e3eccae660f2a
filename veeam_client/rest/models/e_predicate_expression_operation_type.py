# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPredicateExpressionOperationType(OpenEnum):
    """How a property is compared."""

    IN = "in"
    CONTAINS = "contains"
    EQUALS = "equals"
    NOT_EQUALS = "notEquals"
    LESS_THAN = "lessThan"
    LESS_THAN_OR_EQUAL = "lessThanOrEqual"
    GREATER_THAN = "greaterThan"
    GREATER_THAN_OR_EQUAL = "greaterThanOrEqual"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"

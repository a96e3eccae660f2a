# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPredicateExpressionOperationType(OpenEnum):
    """How a property is compared."""

    IN = "in"
    CONTAINS = "contains"
    EQUALS = "equals"
    NOTEQUALS = "notEquals"
    LESSTHAN = "lessThan"
    LESSTHANOREQUAL = "lessThanOrEqual"
    GREATERTHAN = "greaterThan"
    GREATERTHANOREQUAL = "greaterThanOrEqual"
    STARTSWITH = "startsWith"
    ENDSWITH = "endsWith"

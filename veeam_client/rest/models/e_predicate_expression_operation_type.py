# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPredicateExpressionOperationType(OpenEnum):
    """How a property is compared.

    Attributes:
        IN: It is one of several values.
        CONTAINS: The value occurs in it.
        EQUALS: It is the value.
        NOT_EQUALS: It is not the value.
        LESS_THAN: It is less than the value.
        LESS_THAN_OR_EQUAL: It is the value or less.
        GREATER_THAN: It is greater than the value.
        GREATER_THAN_OR_EQUAL: It is the value or greater.
        STARTS_WITH: It begins with the value.
        ENDS_WITH: It ends with the value.
    """

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

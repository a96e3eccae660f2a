# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGroupExpressionOperationType(OpenEnum):
    """How conditions are joined.

    Attributes:
        NOT: The condition must not hold.
        OR: One of them must hold.
        AND: All of them must hold.
    """

    NOT = "Not"
    OR = "Or"
    AND = "And"

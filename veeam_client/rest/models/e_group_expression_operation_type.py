# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGroupExpressionOperationType(OpenEnum):
    """How conditions are joined."""

    NOT = "Not"
    OR = "Or"
    AND = "And"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EConsumptionLimitKind(OpenEnum):
    """Unit of the limit for space.

    Attributes:
        TB: Terabytes.
        PB: Petabytes.
    """

    TB = "TB"
    PB = "PB"

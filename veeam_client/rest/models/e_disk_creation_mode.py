# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskCreationMode(OpenEnum):
    """How a disk takes space.

    Attributes:
        SOURCE: As the original does.
        THICK: All of it from the start.
        THIN: As it is written to.
        THICK_EAGER_ZEROED: All of it from the start, filled with zeros.
    """

    SOURCE = "Source"
    THICK = "Thick"
    THIN = "Thin"
    THICK_EAGER_ZEROED = "ThickEagerZeroed"

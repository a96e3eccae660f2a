# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionAlgorithm(OpenEnum):
    """Session algorithm. Since 1.3-rev2."""

    FULL = "Full"
    INCREMENT = "Increment"
    NONE = "None"

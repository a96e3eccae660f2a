# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionAlgorithm(OpenEnum):
    """How a session backs up. Since 1.3-rev2.

    Attributes:
        FULL: Everything.
        INCREMENT: What has changed since the last time.
        NONE: Neither, as it does not back up.
    """

    FULL = "Full"
    INCREMENT = "Increment"
    NONE = "None"

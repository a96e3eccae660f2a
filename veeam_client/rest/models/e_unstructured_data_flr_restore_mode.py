# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataFLRRestoreMode(OpenEnum):
    """Which state of files to take.

    Attributes:
        LATEST_POINT: The latest.
        CUSTOM: That at some time.
    """

    LATEST_POINT = "LatestPoint"
    CUSTOM = "Custom"

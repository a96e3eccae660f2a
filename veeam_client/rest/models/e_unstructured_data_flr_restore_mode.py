# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataFLRRestoreMode(OpenEnum):
    """Unstructured data FLR restore mode."""

    LATEST_POINT = "LatestPoint"
    CUSTOM = "Custom"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrBrowseMountErrorType(OpenEnum):
    """How bad an error of a mount is. Since 1.3-rev0."""

    FAILED = "Failed"
    SKIPPED = "Skipped"
    WARNING = "Warning"

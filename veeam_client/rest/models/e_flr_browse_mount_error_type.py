# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrBrowseMountErrorType(OpenEnum):
    """How bad an error of a mount is. Since 1.3-rev0.

    Attributes:
        FAILED: It could not be mounted.
        SKIPPED: It was left out.
        WARNING: It was mounted, with warnings.
    """

    FAILED = "Failed"
    SKIPPED = "Skipped"
    WARNING = "Warning"

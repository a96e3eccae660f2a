# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrBrowseMountErrorType(OpenEnum):
    """How bad an error of a mount is."""

    FAILED = "Failed"
    SKIPPED = "Skipped"
    WARNING = "Warning"

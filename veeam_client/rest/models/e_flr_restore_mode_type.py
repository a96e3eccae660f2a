# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrRestoreModeType(OpenEnum):
    """Where files are restored to. Since 1.3-rev0.

    Attributes:
        ORIGINAL_LOCATION: The machine they come from.
        CUSTOMIZED: Another machine.
    """

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrRestoreModeType(OpenEnum):
    """Where files are restored to.

    Attributes:
        ORIGINAL_LOCATION: The machine they come from.
        CUSTOMIZED: Another machine.
    """

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntireVMRestoreModeType(OpenEnum):
    """Where a machine is restored to.

    Attributes:
        CUSTOMIZED: Elsewhere or with other settings.
    """

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"

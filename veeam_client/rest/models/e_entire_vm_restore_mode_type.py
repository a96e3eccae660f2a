# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntireVMRestoreModeType(OpenEnum):
    """Where a machine is restored to.

    Attributes:
        ORIGINAL_LOCATION: To its own place.
        CUSTOMIZED: Elsewhere or with other settings.
    """

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"

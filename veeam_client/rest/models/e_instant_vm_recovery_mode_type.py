# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantVMRecoveryModeType(OpenEnum):
    """Where a machine is recovered to.

    Attributes:
        ORIGINAL_LOCATION: To its own place.
        CUSTOMIZED: Elsewhere or with other settings.
        OTHER_PLATFORM: To another platform. Since 1.3-rev2.
    """

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"
    OTHER_PLATFORM = "OtherPlatform"

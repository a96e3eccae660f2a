# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EIndicatorOfCompromiseMonitoringStatus(OpenEnum):
    """Whether an indicator of compromise is looked for. Since 1.3-rev2.

    Attributes:
        ACTIVE: It is.
        DISABLED: It is not.
    """

    ACTIVE = "Active"
    DISABLED = "Disabled"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EIndicatorOfCompromiseMonitoringStatus(OpenEnum):
    """Indicator of compromise monitoring status. Since 1.3-rev2."""

    ACTIVE = "Active"
    DISABLED = "Disabled"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPowerState(OpenEnum):
    """Power state. Since 1.3-rev2."""

    POWERED_OFF = "PoweredOff"
    POWERED_ON = "PoweredOn"
    SUSPENDED = "Suspended"

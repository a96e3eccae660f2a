# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPowerState(OpenEnum):
    """Whether a VM is switched on. Since 1.3-rev2.

    Attributes:
        POWERED_OFF: It is off.
        POWERED_ON: It is on.
        SUSPENDED: It is paused, its memory saved.
    """

    POWERED_OFF = "PoweredOff"
    POWERED_ON = "PoweredOn"
    SUSPENDED = "Suspended"

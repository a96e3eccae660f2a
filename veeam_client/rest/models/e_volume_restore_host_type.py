# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVolumeRestoreHostType(OpenEnum):
    """What runs on a computer that volumes are restored to. Since 1.3-rev2.

    Attributes:
        AGENT: Its operating system, with an agent.
        RECOVERY_APPLIANCE: A recovery appliance that it was started from.
    """

    AGENT = "Agent"
    RECOVERY_APPLIANCE = "RecoveryAppliance"

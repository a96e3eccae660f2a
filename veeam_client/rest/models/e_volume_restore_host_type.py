# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVolumeRestoreHostType(OpenEnum):
    """Volume restore host type. Since 1.3-rev2."""

    AGENT = "Agent"
    RECOVERY_APPLIANCE = "RecoveryAppliance"

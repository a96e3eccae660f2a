# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureInstantRecoveryMountState(OpenEnum):
    """Azure instant recovery mount state."""

    READY = "Ready"
    MIGRATING = "Migrating"
    READYTOSWITCH = "ReadyToSwitch"
    SWITCHING = "Switching"
    STARTING = "Starting"
    STOPPING = "Stopping"
    STOPPED = "Stopped"

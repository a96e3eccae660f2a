# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureInstantRecoveryMountState(OpenEnum):
    """How an instant recovery to Azure stands. Since 1.3-rev0.

    Attributes:
        READY: The machine runs.
        MIGRATING: The machine is being migrated.
        READY_TO_SWITCH: The data is there; the switchover can be made.
        SWITCHING: It is switching over.
        STARTING: It is being started.
        STOPPING: It is being ended.
        STOPPED: It has ended.
    """

    READY = "Ready"
    MIGRATING = "Migrating"
    READY_TO_SWITCH = "ReadyToSwitch"
    SWITCHING = "Switching"
    STARTING = "Starting"
    STOPPING = "Stopping"
    STOPPED = "Stopped"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaState(OpenEnum):
    """How a replica stands.

    Attributes:
        READY: It can take over.
        PROCESSING: The job is writing to it.
        SUREBACKUP: It is being tested.
        FAILOVER: It runs in place of the original.
        FAILED_FAILOVER: A failover went wrong.
        PERMANENT_FAILOVER: It has taken the place of the original for good.
        FAILBACK: It is going back to the original or another place.
        READY_TO_SWITCH: The data is back; the switch to production can be made.
    """

    READY = "Ready"
    PROCESSING = "Processing"
    SUREBACKUP = "SureBackup"
    FAILOVER = "Failover"
    FAILED_FAILOVER = "FailedFailover"
    PERMANENT_FAILOVER = "PermanentFailover"
    FAILBACK = "Failback"
    READY_TO_SWITCH = "ReadyToSwitch"

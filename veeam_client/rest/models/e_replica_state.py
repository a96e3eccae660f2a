# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaState(OpenEnum):
    """Replica state."""

    READY = "Ready"
    PROCESSING = "Processing"
    SUREBACKUP = "SureBackup"
    FAILOVER = "Failover"
    FAILEDFAILOVER = "FailedFailover"
    PERMANENTFAILOVER = "PermanentFailover"
    FAILBACK = "Failback"
    READYTOSWITCH = "ReadyToSwitch"

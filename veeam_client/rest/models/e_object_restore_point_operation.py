# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EObjectRestorePointOperation(OpenEnum):
    """What can be done with a restore point.

    Attributes:
        STARTFCDINSTANTRECOVERY: Instant recovery of disks as first class disks.
        STARTFLRRESTORE: Restore of files.
    """

    STARTVIVMINSTANTRECOVERY = "StartViVMInstantRecovery"
    STARTENTIREVMRESTORE = "StartEntireVmRestore"
    STARTENTIREVMRESTORECLOUDDIRECTOR = "StartEntireVmRestoreCloudDirector"
    STARTFCDINSTANTRECOVERY = "StartFCDInstantRecovery"
    STARTFLRRESTORE = "StartFlrRestore"
    STARTVIVMSNAPSHOTREPLICAFAILOVER = "StartViVMSnapshotReplicaFailover"
    STARTVIVMSNAPSHOTREPLICAPLANNEDFAILOVER = "StartViVMSnapshotReplicaPlannedFailover"
    STARTVIVMSNAPSHOTREPLICAPERMANENTFAILOVER = "StartViVMSnapshotReplicaPermanentFailover"
    STARTVIVMSNAPSHOTREPLICAUNDOFAILOVER = "StartViVMSnapshotReplicaUndoFailover"
    STARTVIVMSNAPSHOTREPLICAFAILBACK = "StartViVMSnapshotReplicaFailback"
    STARTVIVMSNAPSHOTREPLICAUNDOFAILBACK = "StartViVMSnapshotReplicaUndoFailback"
    STARTVIVMSNAPSHOTREPLICACOMMITFAILBACK = "StartViVMSnapshotReplicaCommitFailback"
    STARTVIVMSNAPSHOTREPLICASWITCHTOPRODUCTIONFAILBACK = "StartViVMSnapshotReplicaSwitchToProductionFailback"
    CHANGEREPLICAFAILBACKSWITCHOVERTIME = "ChangeReplicaFailbackSwitchoverTime"
    STARTHVVMINSTANTRECOVERY = "StartHvVMInstantRecovery"
    STARTENTIREVMRESTOREHYPERV = "StartEntireVmRestoreHyperV"

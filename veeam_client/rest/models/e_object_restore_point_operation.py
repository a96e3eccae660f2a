# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EObjectRestorePointOperation(OpenEnum):
    """Object restore point operation."""

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

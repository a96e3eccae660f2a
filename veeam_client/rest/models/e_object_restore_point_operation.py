# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EObjectRestorePointOperation(OpenEnum):
    """What can be done with a restore point.

    Attributes:
        START_VI_VM_INSTANT_RECOVERY: Instant recovery to vSphere.
        START_ENTIRE_VM_RESTORE: Restore of the whole VM to vSphere.
        START_ENTIRE_VM_RESTORE_CLOUD_DIRECTOR: Restore of the whole VM to Cloud Director.
        START_FCD_INSTANT_RECOVERY: Instant recovery of disks as first class disks.
        START_FLR_RESTORE: Restore of files.
        START_VI_VM_SNAPSHOT_REPLICA_FAILOVER: Failover to the replica.
        START_VI_VM_SNAPSHOT_REPLICA_PLANNED_FAILOVER: Planned failover to the replica.
        START_VI_VM_SNAPSHOT_REPLICA_PERMANENT_FAILOVER: Permanent failover: the replica takes the place of
            the original for good.
        START_VI_VM_SNAPSHOT_REPLICA_UNDO_FAILOVER: Undoing a failover.
        START_VI_VM_SNAPSHOT_REPLICA_FAILBACK: Failback from the replica.
        START_VI_VM_SNAPSHOT_REPLICA_UNDO_FAILBACK: Undoing a failback.
        START_VI_VM_SNAPSHOT_REPLICA_COMMIT_FAILBACK: Committing a failback.
        START_VI_VM_SNAPSHOT_REPLICA_SWITCH_TO_PRODUCTION_FAILBACK: Switch to production, which ends the way
            of a failback.
        CHANGE_REPLICA_FAILBACK_SWITCHOVER_TIME: Changing when a failback switches to production.
        START_HV_VM_INSTANT_RECOVERY: Instant recovery to Hyper-V. Since 1.3-rev0.
        START_ENTIRE_VM_RESTORE_HYPER_V: Restore of the whole VM to Hyper-V. Since 1.3-rev0.
        START_DISK_PUBLISH: Publishing of disks. Since 1.3-rev2.
    """

    START_VI_VM_INSTANT_RECOVERY = "StartViVMInstantRecovery"
    START_ENTIRE_VM_RESTORE = "StartEntireVmRestore"
    START_ENTIRE_VM_RESTORE_CLOUD_DIRECTOR = "StartEntireVmRestoreCloudDirector"
    START_FCD_INSTANT_RECOVERY = "StartFCDInstantRecovery"
    START_FLR_RESTORE = "StartFlrRestore"
    START_VI_VM_SNAPSHOT_REPLICA_FAILOVER = "StartViVMSnapshotReplicaFailover"
    START_VI_VM_SNAPSHOT_REPLICA_PLANNED_FAILOVER = "StartViVMSnapshotReplicaPlannedFailover"
    START_VI_VM_SNAPSHOT_REPLICA_PERMANENT_FAILOVER = "StartViVMSnapshotReplicaPermanentFailover"
    START_VI_VM_SNAPSHOT_REPLICA_UNDO_FAILOVER = "StartViVMSnapshotReplicaUndoFailover"
    START_VI_VM_SNAPSHOT_REPLICA_FAILBACK = "StartViVMSnapshotReplicaFailback"
    START_VI_VM_SNAPSHOT_REPLICA_UNDO_FAILBACK = "StartViVMSnapshotReplicaUndoFailback"
    START_VI_VM_SNAPSHOT_REPLICA_COMMIT_FAILBACK = "StartViVMSnapshotReplicaCommitFailback"
    START_VI_VM_SNAPSHOT_REPLICA_SWITCH_TO_PRODUCTION_FAILBACK = "StartViVMSnapshotReplicaSwitchToProductionFailback"
    CHANGE_REPLICA_FAILBACK_SWITCHOVER_TIME = "ChangeReplicaFailbackSwitchoverTime"
    START_HV_VM_INSTANT_RECOVERY = "StartHvVMInstantRecovery"
    START_ENTIRE_VM_RESTORE_HYPER_V = "StartEntireVmRestoreHyperV"
    START_DISK_PUBLISH = "StartDiskPublish"

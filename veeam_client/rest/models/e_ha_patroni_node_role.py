# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHaPatroniNodeRole(OpenEnum):
    """Role of a node's database, as Patroni, which manages it, calls it. Since 1.3-rev2.

    Attributes:
        LEADER: The one that is written to.
        STANDBY_LEADER: Leader of a cluster that follows another cluster.
        SYNC_STANDBY: Replica that is always up to date: the leader waits for it.
        REPLICA: Replica that follows the leader.
    """

    LEADER = "Leader"
    STANDBY_LEADER = "StandbyLeader"
    SYNC_STANDBY = "SyncStandby"
    REPLICA = "Replica"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHaPatroniNodeRole(OpenEnum):
    """Ha patroni node role. Since 1.3-rev2."""

    LEADER = "Leader"
    STANDBY_LEADER = "StandbyLeader"
    SYNC_STANDBY = "SyncStandby"
    REPLICA = "Replica"

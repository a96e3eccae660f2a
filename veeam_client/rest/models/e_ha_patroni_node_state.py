# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHaPatroniNodeState(OpenEnum):
    """Ha patroni node state. Since 1.3-rev2."""

    RUNNING = "Running"
    STREAMING = "Streaming"
    IN_ARCHIVE_RECOVERY = "InArchiveRecovery"
    STOPPED = "Stopped"
    CRASHED = "Crashed"
    STARTING = "Starting"
    RESTARTING = "Restarting"
    STOPPING = "Stopping"
    START_FAILED = "StartFailed"
    STOP_FAILED = "StopFailed"
    RESTART_FAILED = "RestartFailed"
    INITIALIZING_NEW_CLUSTER = "InitializingNewCluster"
    INITDB_FAILED = "InitdbFailed"
    CREATING_REPLICA = "CreatingReplica"

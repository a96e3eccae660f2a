# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHaPatroniNodeState(OpenEnum):
    """State of a node's database, as Patroni, which manages it, calls it. Since 1.3-rev2.

    Attributes:
        RUNNING: It runs.
        STREAMING: It is a replica and receives changes as they are made.
        IN_ARCHIVE_RECOVERY: It is a replica and reads changes from archived logs.
        STOPPED: It does not run.
        CRASHED: It stopped unexpectedly.
        STARTING: It is being started.
        RESTARTING: It is being restarted.
        STOPPING: It is being stopped.
        START_FAILED: It could not be started.
        STOP_FAILED: It could not be stopped.
        RESTART_FAILED: It could not be restarted.
        INITIALIZING_NEW_CLUSTER: It is being created.
        INITDB_FAILED: It could not be created.
        CREATING_REPLICA: It is being copied from another node.
    """

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

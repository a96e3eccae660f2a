# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestoreSessionState(OpenEnum):
    """How a restore to a Microsoft Entra ID tenant stands.

    Attributes:
        RUNNING: It runs.
        NEVER_EXECUTED: It has not run yet.
        SUCCESS: It has succeeded.
        WARNING: It has succeeded, with warnings.
        FAILED: It has failed.
        CANCELED: Somebody stopped it.
        PENDING: It waits for its turn.
        STOPPING: It is being stopped.
    """

    RUNNING = "Running"
    NEVER_EXECUTED = "NeverExecuted"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
    CANCELED = "Canceled"
    PENDING = "Pending"
    STOPPING = "Stopping"

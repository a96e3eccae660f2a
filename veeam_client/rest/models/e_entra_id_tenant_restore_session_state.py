# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestoreSessionState(OpenEnum):
    """How a restore to a Microsoft Entra ID tenant stands."""

    RUNNING = "Running"
    NEVER_EXECUTED = "NeverExecuted"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
    CANCELED = "Canceled"
    PENDING = "Pending"
    STOPPING = "Stopping"

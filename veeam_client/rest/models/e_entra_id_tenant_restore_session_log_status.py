# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestoreSessionLogStatus(OpenEnum):
    """How a step of a restore ended.

    Attributes:
        RUNNING: The step is not over yet.
        SUCCESS: It has succeeded.
        WARNING: It has succeeded, with warnings.
        FAILED: It has failed.
    """

    RUNNING = "Running"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatus(OpenEnum):
    """What a job is doing now. Some servers begin the values with a capital; comparing members takes care of that.

    Attributes:
        ENABLED: Since 1.3-rev0.
        STOPPING: Since 1.3-rev0.
        STOPPED: Since 1.3-rev0.
        STARTING: Since 1.3-rev0.
    """

    RUNNING = "Running"
    INACTIVE = "Inactive"
    DISABLED = "Disabled"
    ENABLED = "Enabled"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    STARTING = "Starting"

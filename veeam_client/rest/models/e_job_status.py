# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatus(OpenEnum):
    """What a job is doing now. Servers differ in whether the values begin with a capital; comparing members takes
    care of that.

    Attributes:
        RUNNING: It runs.
        INACTIVE: It does not run now.
        DISABLED: It does not start by itself.
        ENABLED: It starts by itself. Since 1.3-rev0.
        STOPPING: Its run is being stopped. Since 1.3-rev0.
        STOPPED: Its run was stopped. Since 1.3-rev0.
        STARTING: Its run begins. Since 1.3-rev0.
    """

    RUNNING = "Running"
    INACTIVE = "Inactive"
    DISABLED = "Disabled"
    ENABLED = "Enabled"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    STARTING = "Starting"

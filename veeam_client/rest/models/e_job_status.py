# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatus(OpenEnum):
    """What a job is doing now. Some servers begin the values with a capital; comparing members takes care of that.

    Attributes:
        RUNNING: It runs.
        INACTIVE: It does not run now.
        DISABLED: It does not start by itself.
        ENABLED: It starts by itself.
        STOPPING: Its run is being stopped.
        STOPPED: Its run was stopped.
        STARTING: Its run begins.
    """

    RUNNING = "running"
    INACTIVE = "inactive"
    DISABLED = "disabled"
    ENABLED = "enabled"
    STOPPING = "stopping"
    STOPPED = "stopped"
    STARTING = "starting"

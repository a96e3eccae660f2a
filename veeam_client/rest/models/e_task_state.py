# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskState(OpenEnum):
    """Whether a task still runs.

    Attributes:
        STARTING: It begins.
        WORKING: It runs.
        STOPPING: It is being stopped.
        STOPPED: It has ended.
    """

    STARTING = "Starting"
    WORKING = "Working"
    STOPPING = "Stopping"
    STOPPED = "Stopped"

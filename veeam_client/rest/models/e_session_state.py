# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionState(OpenEnum):
    """What a session is doing now. Newer servers add states: keep waiting on one that you do not know.

    Attributes:
        STOPPED: It has ended. The result says how.
        STARTING: It begins.
        STOPPING: It is being stopped.
        WORKING: It runs.
        PAUSING: It is being paused.
        RESUMING: It goes on after a pause.
        WAITING_TAPE: It waits for a tape.
        IDLE: It waits for something to do, as continuous jobs do.
        POSTPROCESSING: The data is done, clearing up goes on.
        WAITING_REPOSITORY: It waits for a place at the repository.
        WAITING_SLOT: It waits for a place among the tasks that may run at the same time.
        ACTION_REQUIRED: It waits until somebody does something. Since 1.3-rev2.
    """

    STOPPED = "Stopped"
    STARTING = "Starting"
    STOPPING = "Stopping"
    WORKING = "Working"
    PAUSING = "Pausing"
    RESUMING = "Resuming"
    WAITING_TAPE = "WaitingTape"
    IDLE = "Idle"
    POSTPROCESSING = "Postprocessing"
    WAITING_REPOSITORY = "WaitingRepository"
    WAITING_SLOT = "WaitingSlot"
    ACTION_REQUIRED = "ActionRequired"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionState(OpenEnum):
    """Session state."""

    STOPPED = "Stopped"
    STARTING = "Starting"
    STOPPING = "Stopping"
    WORKING = "Working"
    PAUSING = "Pausing"
    RESUMING = "Resuming"
    WAITINGTAPE = "WaitingTape"
    IDLE = "Idle"
    POSTPROCESSING = "Postprocessing"
    WAITINGREPOSITORY = "WaitingRepository"
    WAITINGSLOT = "WaitingSlot"

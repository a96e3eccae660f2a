# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAntivirusScanState(OpenEnum):
    """Whether a malware scan still runs.

    Attributes:
        NOT_STARTED: It has not begun.
        IN_PROGRESS: It runs.
        FINISHED: It has ended.
    """

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    FINISHED = "Finished"

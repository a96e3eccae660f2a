# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAntivirusScanState(OpenEnum):
    """Whether a malware scan still runs."""

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    FINISHED = "Finished"

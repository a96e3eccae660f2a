# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EScriptPeriodicityType(OpenEnum):
    """What decides when commands are called.

    Attributes:
        DAYS: Days of the week.
        BACKUP_SESSIONS: The number of runs.
    """

    DAYS = "Days"
    BACKUP_SESSIONS = "BackupSessions"

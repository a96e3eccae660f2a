# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionType(OpenEnum):
    """Kind of task session."""

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANTIVIRUS = "Antivirus"
    REPLICA = "Replica"

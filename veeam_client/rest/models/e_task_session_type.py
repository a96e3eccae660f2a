# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionType(OpenEnum):
    """Kind of task session."""

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANTIVIRUS = "Antivirus"
    REPLICA = "Replica"

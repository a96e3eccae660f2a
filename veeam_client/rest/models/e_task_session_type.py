# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionType(OpenEnum):
    """Kind of task session.

    Attributes:
        BACKUP: The backup of a machine.
        RESTORE: The restore of a machine.
        ANTIVIRUS: The malware scan of a machine.
        REPLICA: The replication of a machine.
    """

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANTIVIRUS = "Antivirus"
    REPLICA = "Replica"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAclObjectKind(OpenEnum):
    """Kind of an object that has an owner. Since 1.3-rev2.

    Attributes:
        BACKUP_JOB: A backup job.
        BACKUP: A backup.
    """

    BACKUP_JOB = "backupJob"
    BACKUP = "backup"

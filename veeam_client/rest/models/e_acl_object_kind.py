# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAclObjectKind(OpenEnum):
    """Acl object kind. Since 1.3-rev2."""

    BACKUP_JOB = "backupJob"
    BACKUP = "backup"

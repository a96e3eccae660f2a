# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESQLLogsProcessing(OpenEnum):
    """What happens to logs of Microsoft SQL Server.

    Attributes:
        TRUNCATE: Truncated after the backup.
        BACKUP: Backed up, again and again between backups.
        NEVER_TRUNCATE: Let alone.
        PRESERVE: They stay. Until 1.2-rev1.
    """

    TRUNCATE = "Truncate"
    BACKUP = "Backup"
    NEVER_TRUNCATE = "NeverTruncate"
    PRESERVE = "preserve"

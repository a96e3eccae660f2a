# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESQLLogsProcessing(OpenEnum):
    """What happens to logs of Microsoft SQL Server.

    Attributes:
        TRUNCATE: Truncated after the backup.
        BACKUP: Backed up, again and again between backups.
        NEVER_TRUNCATE: Let alone.
    """

    TRUNCATE = "truncate"
    BACKUP = "backup"
    NEVER_TRUNCATE = "neverTruncate"

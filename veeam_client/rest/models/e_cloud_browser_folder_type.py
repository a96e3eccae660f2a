# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudBrowserFolderType(OpenEnum):
    """What a folder is for.

    Attributes:
        BACKUP: Backups: the performance or capacity tier.
        ARCHIVE: Archived backups: the archive tier.
    """

    BACKUP = "Backup"
    ARCHIVE = "Archive"

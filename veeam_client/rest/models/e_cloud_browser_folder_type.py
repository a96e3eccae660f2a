# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudBrowserFolderType(OpenEnum):
    """What a folder is for."""

    BACKUP = "Backup"
    ARCHIVE = "Archive"

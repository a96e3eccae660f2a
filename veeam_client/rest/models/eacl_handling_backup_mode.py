# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EACLHandlingBackupMode(OpenEnum):
    """ACL handling backup mode. Since 1.3-rev1."""

    FOLDERS_ONLY = "FoldersOnly"
    FILES_AND_FOLDERS = "FilesAndFolders"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EACLHandlingBackupMode(OpenEnum):
    """Which permissions and attributes of a share are backed up. Since 1.3-rev1.

    Attributes:
        FOLDERS_ONLY: Those of folders.
        FILES_AND_FOLDERS: Those of folders and files. This is slower.
    """

    FOLDERS_ONLY = "FoldersOnly"
    FILES_AND_FOLDERS = "FilesAndFolders"

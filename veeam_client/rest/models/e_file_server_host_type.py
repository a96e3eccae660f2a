# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFileServerHostType(OpenEnum):
    """What a managed server is whose files are backed up. Since 1.3-rev2.

    Attributes:
        WINDOWS: A server with Microsoft Windows.
        LINUX: A server with Linux.
        BACKUP_SERVER: The backup server itself.
    """

    WINDOWS = "Windows"
    LINUX = "Linux"
    BACKUP_SERVER = "BackupServer"

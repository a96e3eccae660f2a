# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentBackupPolicyDestinationType(OpenEnum):
    """Kind of target of a backup policy. Since 1.3-rev1.

    Attributes:
        LOCAL_STORAGE: Folder on the computer itself.
        SHARED_FOLDER: Network share.
        BACKUP_REPOSITORY: Repository of the backup server.
        CLOUD_CONNECT_REPOSITORY: Repository at a service provider.
    """

    LOCAL_STORAGE = "LocalStorage"
    SHARED_FOLDER = "SharedFolder"
    BACKUP_REPOSITORY = "BackupRepository"
    CLOUD_CONNECT_REPOSITORY = "CloudConnectRepository"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentBackupPolicyDestinationType(OpenEnum):
    """Agent backup policy destination type. Since 1.3-rev1."""

    LOCAL_STORAGE = "LocalStorage"
    SHARED_FOLDER = "SharedFolder"
    BACKUP_REPOSITORY = "BackupRepository"
    CLOUD_CONNECT_REPOSITORY = "CloudConnectRepository"

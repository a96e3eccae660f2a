# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVMDataSourceRepositoryType(OpenEnum):
    """Where data of VMs is read from.

    Attributes:
        PRODUCTION_STORAGE: The VMs themselves.
        BACKUP_FILES: Backups in repositories.
    """

    PRODUCTION_STORAGE = "ProductionStorage"
    BACKUP_FILES = "BackupFiles"

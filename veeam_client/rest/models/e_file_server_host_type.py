# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFileServerHostType(OpenEnum):
    """File server host type. Since 1.3-rev2."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    BACKUP_SERVER = "BackupServer"

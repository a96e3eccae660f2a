# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPowerOffAction(OpenEnum):
    """Power off action. Since 1.3-rev1."""

    BACKUP_AT_POWER_ON = "BackupAtPowerOn"
    SKIP_BACKUP = "SkipBackup"

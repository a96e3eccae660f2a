# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPowerOffAction(OpenEnum):
    """What happens if a computer is off at the time of a backup. Since 1.3-rev1.

    Attributes:
        BACKUP_AT_POWER_ON: The backup is made when it is switched on.
        SKIP_BACKUP: The backup is left out.
    """

    BACKUP_AT_POWER_ON = "BackupAtPowerOn"
    SKIP_BACKUP = "SkipBackup"

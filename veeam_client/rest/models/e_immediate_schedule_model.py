# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EImmediateScheduleModel(OpenEnum):
    """When an immediate backup copy job may copy. Since 1.3-rev0.

    Attributes:
        CONTINUOUS: At any time.
        BACKUP_WINDOW: In certain hours.
    """

    CONTINUOUS = "Continuous"
    BACKUP_WINDOW = "BackupWindow"

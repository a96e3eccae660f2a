# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EImmediateScheduleModel(OpenEnum):
    """When an immediate backup copy job may copy.

    Attributes:
        CONTINUOUS: At any time.
        BACKUP_WINDOW: In certain hours.
    """

    CONTINUOUS = "Continuous"
    BACKUP_WINDOW = "BackupWindow"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFileBackupCopyJobScheduleType(OpenEnum):
    """When a job may copy backups of files.

    Attributes:
        CONTINUOUS: At any time.
        CUSTOM: In certain hours.
    """

    CONTINUOUS = "Continuous"
    CUSTOM = "Custom"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupModeType(OpenEnum):
    """What kind of backups a job makes.

    Attributes:
        FULL: A full backup each time.
        INCREMENTAL: Increments after a full backup; the full backups come from the schedule of full backups.
        REVERSE_INCREMENTAL: The newest backup is the full one, older ones are made increments of it.
        TRANSFORM: Increments after a full backup, and older increments turned into rollbacks.
        TRANSFORM_FOREVER_INCREMENTAL: One full backup and increments; the oldest increment is merged into it.
    """

    FULL = "Full"
    INCREMENTAL = "Incremental"
    REVERSE_INCREMENTAL = "ReverseIncremental"
    TRANSFORM = "Transform"
    TRANSFORM_FOREVER_INCREMENTAL = "TransformForeverIncremental"

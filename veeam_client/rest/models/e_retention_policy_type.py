# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERetentionPolicyType(OpenEnum):
    """What is counted to tell how long backups are kept.

    Attributes:
        RESTORE_POINTS: Restore points.
        DAYS: Days.
    """

    RESTORE_POINTS = "RestorePoints"
    DAYS = "Days"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupFileGFSPeriod(OpenEnum):
    """Period for which a backup file is kept for the long term.

    Attributes:
        NONE: Not kept for the long term.
        WEEKLY: As a weekly backup.
        MONTHLY: As a monthly backup.
        QUARTERLY: As a quarterly backup.
        YEARLY: As a yearly backup.
    """

    NONE = "None"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    QUARTERLY = "Quarterly"
    YEARLY = "Yearly"

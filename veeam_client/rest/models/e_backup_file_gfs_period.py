# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupFileGFSPeriod(OpenEnum):
    """Period for which a backup file is kept for the long term.

    Attributes:
        NONE: Not kept for the long term.
    """

    NONE = "None"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    QUARTERLY = "Quarterly"
    YEARLY = "Yearly"

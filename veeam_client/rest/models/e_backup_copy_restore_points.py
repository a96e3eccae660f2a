# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupCopyRestorePoints(OpenEnum):
    """Which restore points to copy. Since 1.3-rev0.

    Attributes:
        ALL: All.
        LATEST: The latest only.
    """

    ALL = "All"
    LATEST = "Latest"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupCacheSelectionType(OpenEnum):
    """Who chooses the place of a backup cache. Since 1.3-rev1.

    Attributes:
        AUTOMATIC: The agent.
        MANUAL: Whoever sets up the policy, in `localPath`.
    """

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"

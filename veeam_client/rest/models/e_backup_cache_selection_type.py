# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupCacheSelectionType(OpenEnum):
    """Backup cache selection type. Since 1.3-rev1."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"

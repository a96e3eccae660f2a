# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupCacheSizeUnit(OpenEnum):
    """Backup cache size unit. Since 1.3-rev1."""

    GB = "GB"
    TB = "TB"

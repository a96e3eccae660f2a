# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupCacheSizeUnit(OpenEnum):
    """Unit of the size of a backup cache. Since 1.3-rev1.

    Attributes:
        GB: Gigabytes.
        TB: Terabytes.
    """

    GB = "GB"
    TB = "TB"

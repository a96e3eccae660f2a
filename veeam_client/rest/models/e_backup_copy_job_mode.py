# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupCopyJobMode(OpenEnum):
    """When a backup copy job copies. Since 1.3-rev0.

    Attributes:
        IMMEDIATE: As restore points appear.
        PERIODIC: At set times.
    """

    IMMEDIATE = "Immediate"
    PERIODIC = "Periodic"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupCopyJobMode(OpenEnum):
    """When a backup copy job copies.

    Attributes:
        IMMEDIATE: As restore points appear.
        PERIODIC: At set times.
    """

    IMMEDIATE = "Immediate"
    PERIODIC = "Periodic"

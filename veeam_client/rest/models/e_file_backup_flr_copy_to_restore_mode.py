# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFileBackupFLRCopyToRestoreMode(OpenEnum):
    """Which state of files to copy.

    Attributes:
        LATEST_POINT: The latest.
        CUSTOM: That at some time.
    """

    LATEST_POINT = "LatestPoint"
    CUSTOM = "Custom"

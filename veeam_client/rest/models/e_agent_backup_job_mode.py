# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentBackupJobMode(OpenEnum):
    """How much of a computer is backed up. Since 1.3-rev0.

    Attributes:
        ENTIRE_COMPUTER: All of it.
        VOLUMES: Certain volumes.
        FILE_LEVEL: Certain files.
    """

    ENTIRE_COMPUTER = "EntireComputer"
    VOLUMES = "Volumes"
    FILE_LEVEL = "FileLevel"

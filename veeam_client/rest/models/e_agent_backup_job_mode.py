# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentBackupJobMode(OpenEnum):
    """How much of a computer is backed up.

    Attributes:
        ENTIRECOMPUTER: All of it.
        FILELEVEL: Certain files.
    """

    ENTIRECOMPUTER = "EntireComputer"
    VOLUMES = "Volumes"
    FILELEVEL = "FileLevel"

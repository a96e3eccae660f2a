# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EWindowsVolumeType(OpenEnum):
    """Which volume.

    Attributes:
        OS: That of the operating system.
        CUSTOM: One named by its path.
    """

    OS = "OS"
    CUSTOM = "Custom"

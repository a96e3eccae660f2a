# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EWindowsVolumeType(OpenEnum):
    """Which volume. Since 1.3-rev0.

    Attributes:
        OS: That of the operating system.
        CUSTOM: One named by its path.
    """

    OS = "OS"
    CUSTOM = "Custom"

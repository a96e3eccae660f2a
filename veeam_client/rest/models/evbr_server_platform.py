# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVBRServerPlatform(OpenEnum):
    """Operating system of a backup server. Since 1.3-rev0.

    Attributes:
        LINUX: Linux.
        WINDOWS: Windows.
    """

    LINUX = "Linux"
    WINDOWS = "Windows"

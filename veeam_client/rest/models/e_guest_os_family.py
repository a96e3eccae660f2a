# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGuestOSFamily(OpenEnum):
    """Operating system of a machine. Since 1.3-rev0.

    Attributes:
        WINDOWS: Windows.
        LINUX: Linux.
        UNKNOWN: Not known.
        OTHER: Another one.
    """

    WINDOWS = "Windows"
    LINUX = "Linux"
    UNKNOWN = "Unknown"
    OTHER = "Other"

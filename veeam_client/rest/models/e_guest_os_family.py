# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGuestOSFamily(OpenEnum):
    """Operating system of a machine."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    UNKNOWN = "Unknown"
    OTHER = "Other"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOperatingSystemPlatform(OpenEnum):
    """Kind of processor. Since 1.3-rev0.

    Attributes:
        PPC64_LE: Since 1.3-rev2.
    """

    UNKNOWN = "Unknown"
    X86 = "X86"
    X64 = "X64"
    PPC64_LE = "PPC64le"

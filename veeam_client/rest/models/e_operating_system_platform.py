# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOperatingSystemPlatform(OpenEnum):
    """Kind of processor. Since 1.3-rev0.

    Attributes:
        UNKNOWN: Not known.
        X86: 32-bit x86.
        X64: 64-bit x86.
        PPC64_LE: IBM Power, 64-bit, little-endian. Since 1.3-rev2.
    """

    UNKNOWN = "Unknown"
    X86 = "X86"
    X64 = "X64"
    PPC64_LE = "PPC64le"

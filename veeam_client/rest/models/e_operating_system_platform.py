# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOperatingSystemPlatform(OpenEnum):
    """Kind of processor."""

    UNKNOWN = "Unknown"
    X86 = "X86"
    X64 = "X64"

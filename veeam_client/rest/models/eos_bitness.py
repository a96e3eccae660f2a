# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOSBitness(OpenEnum):
    """Kind of processor."""

    UNKNOWN = "Unknown"
    X64 = "x64"
    X86 = "x86"

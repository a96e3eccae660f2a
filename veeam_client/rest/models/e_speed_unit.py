# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESpeedUnit(OpenEnum):
    """Unit of a speed.

    Attributes:
        KBYTEPERSEC: Kilobytes a second.
        MBITPERSPEC: Megabits a second.
        MBYTEPERSEC: Megabytes a second.
    """

    KBYTEPERSEC = "KbytePerSec"
    MBITPERSPEC = "MbitPerSpec"
    MBYTEPERSEC = "MbytePerSec"

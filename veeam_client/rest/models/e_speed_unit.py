# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESpeedUnit(OpenEnum):
    """Unit of a speed.

    Attributes:
        KBYTE_PER_SEC: Kilobytes a second.
        MBIT_PER_SPEC: Megabits a second.
        MBYTE_PER_SEC: Megabytes a second.
    """

    KBYTE_PER_SEC = "KbytePerSec"
    MBIT_PER_SPEC = "MbitPerSpec"
    MBYTE_PER_SEC = "MbytePerSec"

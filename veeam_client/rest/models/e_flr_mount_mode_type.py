# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrMountModeType(OpenEnum):
    """Whether the server chooses where to mount a backup. Since 1.3-rev0.

    Attributes:
        AUTOMATIC: The server chooses.
        MANUAL: The body says where.
    """

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"

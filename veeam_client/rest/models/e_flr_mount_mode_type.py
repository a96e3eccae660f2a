# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrMountModeType(OpenEnum):
    """Whether the server chooses where to mount a backup."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"

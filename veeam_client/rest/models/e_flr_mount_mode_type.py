# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrMountModeType(OpenEnum):
    """Whether the server chooses where to mount a backup. Since 1.3-rev0."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"

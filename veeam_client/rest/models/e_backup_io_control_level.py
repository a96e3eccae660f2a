# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupIOControlLevel(OpenEnum):
    """How much the source may be loaded.

    Attributes:
        LOWEST: As little as possible: the slowest backup.
        LOW: Little.
        MEDIUM: Neither little nor much.
        HIGH: Much.
        HIGHEST: As much as it can bear: the fastest backup.
    """

    LOWEST = "Lowest"
    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    HIGHEST = "Highest"

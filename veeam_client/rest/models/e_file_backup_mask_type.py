# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFileBackupMaskType(OpenEnum):
    """How a mask of files is read. Since 1.3-rev2.

    Attributes:
        LEGACY: As older versions do.
        PATH: As a path.
        WILDCARD: As a name with wildcards (`*.tmp`).
    """

    LEGACY = "Legacy"
    PATH = "Path"
    WILDCARD = "Wildcard"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EObjectStorageBackupMaskType(OpenEnum):
    """How a mask of objects is read. Since 1.3-rev2.

    Attributes:
        LEGACY: As older versions do.
        FULL_PATH: As a path from the top.
    """

    LEGACY = "Legacy"
    FULL_PATH = "FullPath"
    RELATIVE_PATH = "RelativePath"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EObjectStorageBackupMaskType(OpenEnum):
    """Object storage backup mask type. Since 1.3-rev2."""

    LEGACY = "Legacy"
    FULL_PATH = "FullPath"
    RELATIVE_PATH = "RelativePath"

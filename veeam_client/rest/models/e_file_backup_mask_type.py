# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFileBackupMaskType(OpenEnum):
    """File backup mask type. Since 1.3-rev2."""

    LEGACY = "Legacy"
    PATH = "Path"
    WILDCARD = "Wildcard"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAllowedBackupsType(OpenEnum):
    """Backups that an extent takes."""

    ALL = "All"
    FULLS_ONLY = "FullsOnly"
    INCREMENTS_ONLY = "IncrementsOnly"
    NONE = "None"

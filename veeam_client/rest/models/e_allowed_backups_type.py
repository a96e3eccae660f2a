# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAllowedBackupsType(OpenEnum):
    """Backups that an extent takes.

    Attributes:
        ALL: All.
        FULLS_ONLY: Full backups only.
        INCREMENTS_ONLY: Increments only.
        NONE: None.
    """

    ALL = "All"
    FULLS_ONLY = "FullsOnly"
    INCREMENTS_ONLY = "IncrementsOnly"
    NONE = "None"

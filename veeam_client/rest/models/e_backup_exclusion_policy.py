# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupExclusionPolicy(OpenEnum):
    """Which files a backup holds.

    Attributes:
        DISABLED: All.
        EXCLUDE_ONLY: All but those listed.
        INCLUDE_ONLY: Only those listed.
    """

    DISABLED = "Disabled"
    EXCLUDE_ONLY = "ExcludeOnly"
    INCLUDE_ONLY = "IncludeOnly"

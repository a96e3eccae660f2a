# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupExclusionPolicy(OpenEnum):
    """Which files a backup holds.

    Attributes:
        DISABLED: All.
        EXCLUDE_ONLY: All but those listed.
        INCLUDE_ONLY: Only those listed.
    """

    DISABLED = "disabled"
    EXCLUDE_ONLY = "excludeOnly"
    INCLUDE_ONLY = "includeOnly"

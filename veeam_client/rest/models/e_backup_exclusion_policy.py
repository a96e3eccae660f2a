# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupExclusionPolicy(OpenEnum):
    """Which files a backup holds.

    Attributes:
        DISABLED: All.
        EXCLUDEONLY: All but those listed.
        INCLUDEONLY: Only those listed.
    """

    DISABLED = "disabled"
    EXCLUDEONLY = "excludeOnly"
    INCLUDEONLY = "includeOnly"

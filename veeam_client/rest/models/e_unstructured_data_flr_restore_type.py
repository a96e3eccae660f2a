# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataFLRRestoreType(OpenEnum):
    """What happens to files that are there. Since 1.3-rev1.

    Attributes:
        OVERWRITE: They are replaced.
        KEEP: They stay, beside the restored ones.
        CHANGED_ONLY: Those that differ from the backup are replaced.
    """

    OVERWRITE = "Overwrite"
    KEEP = "Keep"
    CHANGED_ONLY = "ChangedOnly"

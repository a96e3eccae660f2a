# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInstantRestoreOverwriteMode(OpenEnum):
    """What happens to files that are there. Since 1.3-rev1.

    Attributes:
        REPLACE_OLDER: Those older than the backup's are replaced.
        OVERWRITE: They are replaced.
    """

    REPLACE_OLDER = "ReplaceOlder"
    OVERWRITE = "Overwrite"

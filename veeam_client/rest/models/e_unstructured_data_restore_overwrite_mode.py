# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataRestoreOverwriteMode(OpenEnum):
    """What happens to files that are there. Since 1.3-rev1.

    Attributes:
        SKIP: They stay; those of the backup are left out.
        REPLACE_OLDER: Those older than the backup's are replaced.
        REPLACE_NEWER: Those newer than the backup's are replaced.
        OVERWRITE: They are replaced.
    """

    SKIP = "Skip"
    REPLACE_OLDER = "ReplaceOlder"
    REPLACE_NEWER = "ReplaceNewer"
    OVERWRITE = "Overwrite"

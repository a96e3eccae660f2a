# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataRestoreOverwriteMode(OpenEnum):
    """Unstructured data restore overwrite mode. Since 1.3-rev1."""

    SKIP = "Skip"
    REPLACE_OLDER = "ReplaceOlder"
    REPLACE_NEWER = "ReplaceNewer"
    OVERWRITE = "Overwrite"

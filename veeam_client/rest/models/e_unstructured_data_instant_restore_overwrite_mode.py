# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInstantRestoreOverwriteMode(OpenEnum):
    """Unstructured data instant restore overwrite mode. Since 1.3-rev1."""

    REPLACE_OLDER = "ReplaceOlder"
    OVERWRITE = "Overwrite"

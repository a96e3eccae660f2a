# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataFLRRestoreType(OpenEnum):
    """Unstructured data FLR restore type. Since 1.3-rev1."""

    OVERWRITE = "Overwrite"
    KEEP = "Keep"
    CHANGED_ONLY = "ChangedOnly"

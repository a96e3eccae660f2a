# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdReferenceRestoreMode(OpenEnum):
    """Entra id reference restore mode. Since 1.3-rev2."""

    OVERWRITE = "Overwrite"
    MERGE = "Merge"

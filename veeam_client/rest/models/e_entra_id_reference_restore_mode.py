# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdReferenceRestoreMode(OpenEnum):
    """What happens to references of an item that is in the tenant. Since 1.3-rev2.

    Attributes:
        OVERWRITE: Those of the backup take their place.
        MERGE: Those of the backup are added to them.
    """

    OVERWRITE = "Overwrite"
    MERGE = "Merge"

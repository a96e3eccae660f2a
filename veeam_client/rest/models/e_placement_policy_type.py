# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPlacementPolicyType(OpenEnum):
    """How backups are placed on extents.

    Attributes:
        DATA_LOCALITY: A full backup and its increments stay on one extent.
        PERFORMANCE: Full backups and increments go to different extents.
    """

    DATA_LOCALITY = "DataLocality"
    PERFORMANCE = "Performance"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupLayoutMappingType(OpenEnum):
    """How disks of a backup are matched to those of a computer. Since 1.3-rev2.

    Attributes:
        TO_ORIGINAL_LAYOUT: As they were when the backup was made.
        CUSTOM: As somebody lays them out.
    """

    TO_ORIGINAL_LAYOUT = "ToOriginalLayout"
    CUSTOM = "Custom"

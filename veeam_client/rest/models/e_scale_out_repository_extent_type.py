# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EScaleOutRepositoryExtentType(OpenEnum):
    """Tier of a scale-out repository. Since 1.3-rev0.

    Attributes:
        PERFORMANCE: Takes new backups.
        CAPACITY: Takes copies or older backups.
        ARCHIVE: Takes backups for the long term.
    """

    PERFORMANCE = "Performance"
    CAPACITY = "Capacity"
    ARCHIVE = "Archive"

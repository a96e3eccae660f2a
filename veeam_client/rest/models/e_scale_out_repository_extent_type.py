# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EScaleOutRepositoryExtentType(OpenEnum):
    """Tier of a scale-out repository.

    Attributes:
        PERFORMANCE: Takes new backups.
        CAPACITY: Takes copies or older backups.
        ARCHIVE: Takes backups for the long term.
    """

    PERFORMANCE = "Performance"
    CAPACITY = "Capacity"
    ARCHIVE = "Archive"

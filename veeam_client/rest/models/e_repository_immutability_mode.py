# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryImmutabilityMode(OpenEnum):
    """For how long backups cannot be changed. Since 1.3-rev0.

    Attributes:
        REPOSITORY_SETTINGS: For the time set for the repository.
        RETENTION_SETTINGS: For as long as the retention keeps them, if that is longer.
    """

    REPOSITORY_SETTINGS = "RepositorySettings"
    RETENTION_SETTINGS = "RetentionSettings"

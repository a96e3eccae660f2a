# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupContentMountsFiltersOrderColumn(OpenEnum):
    """Column to order published backups by.

    Attributes:
        STATE: How it stands.
    """

    STATE = "State"

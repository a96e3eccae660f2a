# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEmbeddedRecoveryMediaState(OpenEnum):
    """Embedded recovery media state. Since 1.3-rev2."""

    UNKNOWN = "Unknown"
    NOT_CREATED = "NotCreated"
    FAILED = "Failed"
    CREATED = "Created"

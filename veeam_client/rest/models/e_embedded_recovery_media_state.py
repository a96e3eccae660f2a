# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEmbeddedRecoveryMediaState(OpenEnum):
    """Whether a computer has recovery media on its own disk. Since 1.3-rev2.

    Attributes:
        UNKNOWN: Not known.
        NOT_CREATED: There is none.
        FAILED: It could not be made.
        CREATED: It is there.
    """

    UNKNOWN = "Unknown"
    NOT_CREATED = "NotCreated"
    FAILED = "Failed"
    CREATED = "Created"

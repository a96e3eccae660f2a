# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERestorePointType(OpenEnum):
    """How a restore point is stored.

    Attributes:
        INCREMENT: As what has changed since the restore point before it.
        FULL: As all of the data.
        ROLLBACK: As what differs from a newer full backup.
        SNAPSHOT: As a snapshot.
        CDP: As part of continuous data protection.
    """

    INCREMENT = "Increment"
    FULL = "Full"
    ROLLBACK = "Rollback"
    SNAPSHOT = "Snapshot"
    CDP = "Cdp"
    DIFFERENT = "Different"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivityEventsFiltersOrderColumn(OpenEnum):
    """Column to order malware events by.

    Attributes:
        TYPE: By what was found.
        DETECTION_TIME_UTC: By when it was detected.
        CREATION_TIME_UTC: By when it was recorded. Since 1.3-rev0.
        BACKUP_OBJECT_ID: By the id of the backup object.
        STATE: By whether it still counts.
        SOURCE: By what reported it.
        SEVERITY: By severity.
        CREATED_BY: By the account that recorded it.
        ENGINE: By the detection engine.
        DETAILS: By the details. Since 1.3-rev0.
        MACHINE_NAME: By the name of the machine. Since 1.3-rev0.
    """

    TYPE = "Type"
    DETECTION_TIME_UTC = "DetectionTimeUtc"
    CREATION_TIME_UTC = "CreationTimeUtc"
    BACKUP_OBJECT_ID = "BackupObjectId"
    STATE = "State"
    SOURCE = "Source"
    SEVERITY = "Severity"
    CREATED_BY = "CreatedBy"
    ENGINE = "Engine"
    DETAILS = "Details"
    MACHINE_NAME = "MachineName"

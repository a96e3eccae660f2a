# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivityEventsFiltersOrderColumn(OpenEnum):
    """Column to order malware events by.

    Attributes:
        CREATION_TIME_UTC: Since 1.3-rev0.
        DETAILS: Since 1.3-rev0.
        MACHINE_NAME: Since 1.3-rev0.
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

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivityEventsFiltersOrderColumn(OpenEnum):
    """Column to order malware events by."""

    TYPE = "Type"
    DETECTIONTIMEUTC = "DetectionTimeUtc"
    CREATIONTIMEUTC = "CreationTimeUtc"
    BACKUPOBJECTID = "BackupObjectId"
    STATE = "State"
    SOURCE = "Source"
    SEVERITY = "Severity"
    CREATEDBY = "CreatedBy"
    ENGINE = "Engine"
    DETAILS = "Details"
    MACHINENAME = "MachineName"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVsaEventSeverity(OpenEnum):
    """Severity of an event of a Veeam Software Appliance, as in syslog. Since 1.3-rev2.

    Attributes:
        EMERGENCY: Nothing works any more.
        ALERT: Somebody must act at once.
        CRITICAL: Something important failed.
        ERROR: Something failed.
        WARNING: Something may fail soon.
        NOTICE: Normal, but worth knowing.
        INFORMATIONAL: What happens day by day.
        DEBUG: Details for finding faults.
    """

    EMERGENCY = "Emergency"
    ALERT = "Alert"
    CRITICAL = "Critical"
    ERROR = "Error"
    WARNING = "Warning"
    NOTICE = "Notice"
    INFORMATIONAL = "Informational"
    DEBUG = "Debug"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostUpdatesState(OpenEnum):
    """Host updates state."""

    CHECKINPROGRESS = "CheckInProgress"
    INSTALLING = "Installing"
    LASTINSTALLFAILED = "LastInstallFailed"
    AVAILABLE = "Available"
    NOTAVAILABLE = "NotAvailable"
    CHECKUPDATESFAILED = "CheckUpdatesFailed"
    OUTOFDATE = "OutOfDate"

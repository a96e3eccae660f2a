# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostUpdatesState(OpenEnum):
    """Whether components of a server are up to date.

    Attributes:
        CHECKINPROGRESS: The server is looking for updates.
        AVAILABLE: An update can be installed.
        NOTAVAILABLE: There is nothing to update.
    """

    CHECKINPROGRESS = "CheckInProgress"
    INSTALLING = "Installing"
    LASTINSTALLFAILED = "LastInstallFailed"
    AVAILABLE = "Available"
    NOTAVAILABLE = "NotAvailable"
    CHECKUPDATESFAILED = "CheckUpdatesFailed"
    OUTOFDATE = "OutOfDate"

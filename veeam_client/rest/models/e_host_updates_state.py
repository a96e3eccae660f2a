# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostUpdatesState(OpenEnum):
    """Whether components of a server are up to date. Since 1.3-rev0.

    Attributes:
        CHECK_IN_PROGRESS: The server is looking for updates.
        INSTALLING: An update is being installed.
        LAST_INSTALL_FAILED: The last update could not be installed.
        AVAILABLE: An update can be installed.
        NOT_AVAILABLE: There is nothing to update.
        CHECK_UPDATES_FAILED: The server could not look for updates.
        OUT_OF_DATE: An update must be installed.
    """

    CHECK_IN_PROGRESS = "CheckInProgress"
    INSTALLING = "Installing"
    LAST_INSTALL_FAILED = "LastInstallFailed"
    AVAILABLE = "Available"
    NOT_AVAILABLE = "NotAvailable"
    CHECK_UPDATES_FAILED = "CheckUpdatesFailed"
    OUT_OF_DATE = "OutOfDate"

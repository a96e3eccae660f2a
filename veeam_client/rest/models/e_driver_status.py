# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDriverStatus(OpenEnum):
    """Whether the driver for changed blocks is installed on a computer."""

    UNKNOWN = "Unknown"
    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    STOPPED = "Stopped"
    FAILED = "Failed"
    UPGRADE_AVAILABLE = "UpgradeAvailable"

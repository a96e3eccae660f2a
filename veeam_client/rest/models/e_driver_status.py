# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDriverStatus(OpenEnum):
    """Whether the driver for changed blocks is installed on a computer. Since 1.3-rev0.

    Attributes:
        INSTALLED_REBOOT_REQUIRED: Since 1.3-rev2.
        NOT_INSTALLED_REBOOT_REQUIRED: Since 1.3-rev2.
    """

    UNKNOWN = "Unknown"
    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    STOPPED = "Stopped"
    FAILED = "Failed"
    UPGRADE_AVAILABLE = "UpgradeAvailable"
    INSTALLED_REBOOT_REQUIRED = "InstalledRebootRequired"
    NOT_INSTALLED_REBOOT_REQUIRED = "NotInstalledRebootRequired"

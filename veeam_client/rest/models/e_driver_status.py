# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDriverStatus(OpenEnum):
    """Whether the driver for changed blocks is installed on a computer. Since 1.3-rev0.

    Attributes:
        UNKNOWN: Not known.
        INSTALLED: It is.
        NOT_INSTALLED: It is not.
        STOPPED: It is, and has been stopped.
        FAILED: It has failed.
        UPGRADE_AVAILABLE: It is, and can be upgraded.
        INSTALLED_REBOOT_REQUIRED: It is, once the computer has been restarted. Since 1.3-rev2.
        NOT_INSTALLED_REBOOT_REQUIRED: It is not, once the computer has been restarted. Since 1.3-rev2.
    """

    UNKNOWN = "Unknown"
    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    STOPPED = "Stopped"
    FAILED = "Failed"
    UPGRADE_AVAILABLE = "UpgradeAvailable"
    INSTALLED_REBOOT_REQUIRED = "InstalledRebootRequired"
    NOT_INSTALLED_REBOOT_REQUIRED = "NotInstalledRebootRequired"

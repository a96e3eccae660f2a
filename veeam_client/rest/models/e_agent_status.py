# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentStatus(OpenEnum):
    """Whether an agent is installed on a computer. Since 1.3-rev0.

    Attributes:
        INSTALLED: It is.
        NOT_INSTALLED: It is not.
        UPGRADE_REQUIRED: It is, and must be upgraded.
        FAILED: It could not be installed.
        UNSUPPORTED_OPERATING_SYSTEM: It cannot be, on this operating system.
        UNKNOWN: Not known.
    """

    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    UPGRADE_REQUIRED = "UpgradeRequired"
    FAILED = "Failed"
    UNSUPPORTED_OPERATING_SYSTEM = "UnsupportedOperatingSystem"
    UNKNOWN = "Unknown"
    NOT_INITIALIZED = "NotInitialized"

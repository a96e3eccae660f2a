# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentStatus(OpenEnum):
    """Whether an agent is installed on a computer. Since 1.3-rev0."""

    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    UPGRADE_REQUIRED = "UpgradeRequired"
    FAILED = "Failed"
    UNSUPPORTED_OPERATING_SYSTEM = "UnsupportedOperatingSystem"
    UNKNOWN = "Unknown"
    NOT_INITIALIZED = "NotInitialized"

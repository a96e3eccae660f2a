# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentStatus(OpenEnum):
    """Whether an agent is installed on a computer."""

    INSTALLED = "Installed"
    NOTINSTALLED = "NotInstalled"
    UPGRADEREQUIRED = "UpgradeRequired"
    FAILED = "Failed"
    UNSUPPORTEDOPERATINGSYSTEM = "UnsupportedOperatingSystem"
    UNKNOWN = "Unknown"
    NOTINITIALIZED = "NotInitialized"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationPluginStatus(OpenEnum):
    """Whether an application plug-in is installed."""

    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    UPGRADE_REQUIRED = "UpgradeRequired"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationPluginStatus(OpenEnum):
    """Whether an application plug-in is installed. Since 1.3-rev0.

    Attributes:
        INSTALLED: It is.
        NOT_INSTALLED: It is not.
        UPGRADE_REQUIRED: It is, and must be upgraded.
    """

    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    UPGRADE_REQUIRED = "UpgradeRequired"

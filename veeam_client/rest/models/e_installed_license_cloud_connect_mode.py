# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstalledLicenseCloudConnectMode(OpenEnum):
    """Whether a server may be a service provider's.

    Attributes:
        DISABLED: It may not.
        ENABLED: It may.
        ENTERPRISE: For a company's own branches.
        INVALID: The licence cannot be used.
    """

    DISABLED = "Disabled"
    ENABLED = "Enabled"
    ENTERPRISE = "Enterprise"
    INVALID = "Invalid"

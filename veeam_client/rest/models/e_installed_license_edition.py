# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstalledLicenseEdition(OpenEnum):
    """Edition of a licence.

    Attributes:
        COMMUNITY: The free edition.
        ENTERPRISE: Enterprise.
        ENTERPRISE_PLUS: Enterprise Plus.
        STANDARD: Standard.
        UNSPECIFIED: Not stated.
    """

    COMMUNITY = "Community"
    ENTERPRISE = "Enterprise"
    ENTERPRISE_PLUS = "EnterprisePlus"
    STANDARD = "Standard"
    UNSPECIFIED = "Unspecified"

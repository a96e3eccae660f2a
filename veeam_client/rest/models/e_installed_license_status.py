# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstalledLicenseStatus(OpenEnum):
    """Whether a licence is in force.

    Attributes:
        EXPIRED: It has expired.
        INVALID: There is none, or it cannot be used.
        VALID: It is.
    """

    EXPIRED = "Expired"
    INVALID = "Invalid"
    VALID = "Valid"

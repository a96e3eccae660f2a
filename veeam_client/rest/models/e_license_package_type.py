# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicensePackageType(OpenEnum):
    """Package of a licence.

    Attributes:
        FOUNDATION: Since 1.3-rev0.
        ADVANCED: Since 1.3-rev0.
        PREMIUM: Since 1.3-rev0.
    """

    INVALID = "Invalid"
    STARTER = "Starter"
    ESSENTIALS = "Essentials"
    BACKUP = "Backup"
    ONE = "One"
    SUITE = "Suite"
    FOUNDATION = "Foundation"
    ADVANCED = "Advanced"
    PREMIUM = "Premium"

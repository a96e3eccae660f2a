# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicensePackageType(OpenEnum):
    """Package of a licence."""

    INVALID = "Invalid"
    STARTER = "Starter"
    ESSENTIALS = "Essentials"
    BACKUP = "Backup"
    ONE = "One"
    SUITE = "Suite"
    FOUNDATION = "Foundation"
    ADVANCED = "Advanced"
    PREMIUM = "Premium"

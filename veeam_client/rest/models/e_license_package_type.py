# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicensePackageType(OpenEnum):
    """Package of a licence.

    Attributes:
        INVALID: None that is valid.
        STARTER: Starter.
        ESSENTIALS: Essentials.
        BACKUP: Backup & Replication alone.
        SUITE: Availability Suite.
        FOUNDATION: Data Platform Foundation. Since 1.3-rev0.
        ADVANCED: Data Platform Advanced. Since 1.3-rev0.
        PREMIUM: Data Platform Premium. Since 1.3-rev0.
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

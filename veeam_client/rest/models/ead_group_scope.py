# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EADGroupScope(OpenEnum):
    """Scope of a group in Active Directory. Since 1.3-rev2.

    Attributes:
        UNKNOWN: Not known.
        DOMAIN_LOCAL: Domain local.
        GLOBAL: Global.
        UNIVERSAL: Universal.
    """

    UNKNOWN = "Unknown"
    DOMAIN_LOCAL = "DomainLocal"
    GLOBAL = "Global"
    UNIVERSAL = "Universal"

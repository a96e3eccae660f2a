# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EADGroupScope(OpenEnum):
    """AD group scope. Since 1.3-rev2."""

    UNKNOWN = "Unknown"
    DOMAIN_LOCAL = "DomainLocal"
    GLOBAL = "Global"
    UNIVERSAL = "Universal"

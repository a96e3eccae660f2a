# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryAccessType(OpenEnum):
    """Repository access type. Since 1.3-rev2."""

    DENY_ALL = "DenyAll"
    ALLOW_ALL = "AllowAll"
    ALLOW_EXPLICIT = "AllowExplicit"

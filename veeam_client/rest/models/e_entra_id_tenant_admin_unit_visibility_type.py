# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantAdminUnitVisibilityType(OpenEnum):
    """Who can see an administrative unit."""

    PUBLIC = "Public"
    HIDDEN = "Hidden"

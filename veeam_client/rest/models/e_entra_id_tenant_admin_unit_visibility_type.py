# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantAdminUnitVisibilityType(OpenEnum):
    """Entra id tenant admin unit visibility type."""

    PUBLIC = "Public"
    HIDDEN = "Hidden"

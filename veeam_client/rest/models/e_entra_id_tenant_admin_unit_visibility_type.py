# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantAdminUnitVisibilityType(OpenEnum):
    """Who can see an administrative unit.

    Attributes:
        PUBLIC: Everybody.
        HIDDEN: Its members and those who manage it.
    """

    PUBLIC = "Public"
    HIDDEN = "Hidden"

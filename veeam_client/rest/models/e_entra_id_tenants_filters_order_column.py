# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIDTenantsFiltersOrderColumn(OpenEnum):
    """Column to order tenants by.

    Attributes:
        NAME: By name.
        DESCRIPTION: By description.
    """

    NAME = "Name"
    DESCRIPTION = "Description"

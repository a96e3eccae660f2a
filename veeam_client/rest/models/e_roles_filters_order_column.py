# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERolesFiltersOrderColumn(OpenEnum):
    """Column to order roles by. Since 1.3-rev1.

    Attributes:
        NAME: By name.
        DESCRIPTION: By description.
    """

    NAME = "Name"
    DESCRIPTION = "Description"

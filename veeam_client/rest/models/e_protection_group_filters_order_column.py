# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectionGroupFiltersOrderColumn(OpenEnum):
    """Column to order protection groups by. Since 1.3-rev0.

    Attributes:
        NAME: Name.
        DESCRIPTION: Description.
        TYPE: Kind of the group.
    """

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"

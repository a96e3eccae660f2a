# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERestoreOptionsFiltersOrderColumn(OpenEnum):
    """Column to order ways to restore by. Since 1.3-rev2.

    Attributes:
        CODE: By number.
        NAME: By name.
        GROUP: By group.
        DESCRIPTION: By description.
    """

    CODE = "Code"
    NAME = "Name"
    GROUP = "Group"
    DESCRIPTION = "Description"

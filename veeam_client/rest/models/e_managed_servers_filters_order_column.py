# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServersFiltersOrderColumn(OpenEnum):
    """Column to order managed servers by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the server.
        DESCRIPTION: Description.
        STATUS: Whether it can be reached. Since 1.3-rev0.
    """

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
    STATUS = "Status"

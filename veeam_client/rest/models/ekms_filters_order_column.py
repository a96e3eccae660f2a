# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EKMSFiltersOrderColumn(OpenEnum):
    """Column to order key management servers by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the server.
        DESCRIPTION: Description. Since 1.3-rev2.
    """

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECredentialsFiltersOrderColumn(OpenEnum):
    """Column to order credentials by.

    Attributes:
        USERNAME: User name.
        DESCRIPTION: Description.
        TYPE: Kind. Since 1.3-rev0.
        CREATION_TIME: When it was created. Since 1.3-rev0.
    """

    USERNAME = "Username"
    DESCRIPTION = "Description"
    TYPE = "Type"
    CREATION_TIME = "CreationTime"

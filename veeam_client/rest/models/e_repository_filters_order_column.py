# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryFiltersOrderColumn(OpenEnum):
    """Column to order repositories by.

    Attributes:
        NAME: Name.
        DESCRIPTION: Description.
        TYPE: Kind of the repository.
        HOST: Managed server that it is on.
        PATH: Path of its folder.
    """

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"

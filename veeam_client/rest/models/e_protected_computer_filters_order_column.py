# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectedComputerFiltersOrderColumn(OpenEnum):
    """Column to order computers by.

    Attributes:
        NAME: Name.
        TYPE: Operating system.
    """

    NAME = "Name"
    TYPE = "Type"

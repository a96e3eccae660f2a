# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EViRootFiltersOrderColumn(OpenEnum):
    """Column to order vSphere servers by.

    Attributes:
        NAME: By name.
        TYPE: By type.
    """

    NAME = "Name"
    TYPE = "Type"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EWANAcceleratorsFiltersOrderColumn(OpenEnum):
    """Column to order WAN accelerators by.

    Attributes:
        NAME: By name.
    """

    NAME = "Name"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EServicesFiltersOrderColumn(OpenEnum):
    """Column to order services by.

    Attributes:
        NAME: Name.
        PORT: Port.
    """

    NAME = "Name"
    PORT = "Port"

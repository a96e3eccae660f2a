# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EADDomainFiltersOrderColumn(OpenEnum):
    """Column to order domains by. Since 1.3-rev0.

    Attributes:
        NAME: By name.
    """

    NAME = "Name"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EADObjectFiltersOrderColumn(OpenEnum):
    """Column to order objects of a domain by. Since 1.3-rev0.

    Attributes:
        FULL_NAME: By full name.
        TYPE: By type.
        NAME: Until 1.3-rev1.
    """

    FULL_NAME = "FullName"
    TYPE = "Type"
    NAME = "Name"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryStatesFiltersOrderColumn(OpenEnum):
    """Column to order states of repositories by.

    Attributes:
        MEMBERSHIP: Since 1.3-rev0.
        STATUS: Since 1.3-rev2.
    """

    NAME = "Name"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    CAPACITY_GB = "CapacityGB"
    FREE_GB = "FreeGB"
    USED_SPACE_GB = "UsedSpaceGB"
    DESCRIPTION = "Description"
    MEMBERSHIP = "Membership"
    STATUS = "Status"

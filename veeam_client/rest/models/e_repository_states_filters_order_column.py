# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryStatesFiltersOrderColumn(OpenEnum):
    """Column to order states of repositories by."""

    NAME = "Name"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    CAPACITY_GB = "CapacityGB"
    FREE_GB = "FreeGB"
    USED_SPACE_GB = "UsedSpaceGB"
    DESCRIPTION = "Description"
    MEMBERSHIP = "Membership"

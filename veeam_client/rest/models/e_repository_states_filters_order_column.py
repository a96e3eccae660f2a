# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryStatesFiltersOrderColumn(OpenEnum):
    """Column to order states of repositories by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the repository.
        HOST: Managed server that it is on.
        PATH: Path of its folder.
        CAPACITY_GB: Capacity.
        FREE_GB: Free space.
        USED_SPACE_GB: Used space.
        DESCRIPTION: Description.
        MEMBERSHIP: Scale-out repository that it is in. Since 1.3-rev0.
        STATUS: Status. Since 1.3-rev2.
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

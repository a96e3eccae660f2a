# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVmwareFcdInstantRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries of first class disks by.

    Attributes:
        STATE: How it stands.
        NAME: Name of the disk.
    """

    STATE = "State"
    NAME = "Name"

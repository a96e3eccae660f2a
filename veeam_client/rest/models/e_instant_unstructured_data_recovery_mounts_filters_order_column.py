# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries of file shares by. Since 1.3-rev1.

    Attributes:
        STATE: How it stands.
        NAME: Name of the share.
    """

    STATE = "State"
    NAME = "Name"

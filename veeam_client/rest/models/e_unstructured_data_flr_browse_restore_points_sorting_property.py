# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataFlrBrowseRestorePointsSortingProperty(OpenEnum):
    """Property to order restore points by. Since 1.3-rev2.

    Attributes:
        CREATION_TIME: When it was made.
    """

    CREATION_TIME = "CreationTime"

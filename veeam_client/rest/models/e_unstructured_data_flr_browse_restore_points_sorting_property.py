# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataFlrBrowseRestorePointsSortingProperty(OpenEnum):
    """Unstructured data flr browse restore points sorting property. Since 1.3-rev2."""

    CREATION_TIME = "CreationTime"

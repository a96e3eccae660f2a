# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupObjectsFiltersOrderColumn(OpenEnum):
    """Column to order backup objects by."""

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    PLATFORM_ID = "PlatformId"
    TYPE = "Type"

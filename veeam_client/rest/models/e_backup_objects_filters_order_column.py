# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupObjectsFiltersOrderColumn(OpenEnum):
    """Column to order backup objects by.

    Attributes:
        NAME: Name of the object.
        OBJECT_ID: Id of the object on its platform.
        PLATFORM_ID: Id of the platform.
        TYPE: Type of the object.
    """

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    PLATFORM_ID = "PlatformId"
    TYPE = "Type"

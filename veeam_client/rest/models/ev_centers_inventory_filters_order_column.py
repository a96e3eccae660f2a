# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EvCentersInventoryFiltersOrderColumn(OpenEnum):
    """Column to order objects of a vSphere server by.

    Attributes:
        NAME: By name.
        OBJECT_ID: By the id in vSphere.
        TYPE: By type.
    """

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    TYPE = "Type"

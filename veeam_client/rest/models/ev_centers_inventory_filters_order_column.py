# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EvCentersInventoryFiltersOrderColumn(OpenEnum):
    """Column to order objects of a vSphere server by."""

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    TYPE = "Type"

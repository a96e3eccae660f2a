# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrBrowseOrderType(OpenEnum):
    """Column to order files by."""

    NAME = "Name"
    TYPE = "Type"
    SIZE = "Size"
    CREATION_DATE = "CreationDate"
    MODIFIED_DATE = "ModifiedDate"
    ITEM_STATE = "ItemState"
    OWNER = "Owner"
    LOCATION = "Location"

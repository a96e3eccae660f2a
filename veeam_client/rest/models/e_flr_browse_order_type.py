# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrBrowseOrderType(OpenEnum):
    """Column to order files by.

    Attributes:
        LOCATION: Since 1.3-rev0.
        EXTENSION: Until 1.2-rev1.
        CREATION_TIME: Until 1.2-rev1.
        MODIFICATION_TIME: Until 1.2-rev1.
        PATH: Until 1.2-rev1.
        COMPARE_STATE: Until 1.2-rev1.
    """

    NAME = "Name"
    TYPE = "Type"
    SIZE = "Size"
    CREATION_DATE = "CreationDate"
    MODIFIED_DATE = "ModifiedDate"
    ITEM_STATE = "ItemState"
    OWNER = "Owner"
    LOCATION = "Location"
    EXTENSION = "Extension"
    CREATION_TIME = "CreationTime"
    MODIFICATION_TIME = "ModificationTime"
    PATH = "Path"
    COMPARE_STATE = "CompareState"

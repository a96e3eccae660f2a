# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrBrowseOrderType(OpenEnum):
    """Column to order files by.

    Attributes:
        NAME: Name.
        TYPE: File, folder and so on.
        SIZE: Size.
        CREATION_DATE: When it was made.
        MODIFIED_DATE: When it was last changed.
        ITEM_STATE: What the comparison with the machine says.
        OWNER: Account that owns it.
        LOCATION: Folder that it is in. Since 1.3-rev0.
        EXTENSION: Extension of the name. Until 1.2-rev1.
        CREATION_TIME: When it was made. Until 1.2-rev1.
        MODIFICATION_TIME: When it was last changed. Until 1.2-rev1.
        PATH: Path. Until 1.2-rev1.
        COMPARE_STATE: What the comparison with the machine says. Until 1.2-rev1.
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

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInventoryBrowseItemType(OpenEnum):
    """What an item is. Since 1.3-rev2.

    Attributes:
        DRIVE: A drive.
        FOLDER: A folder.
        FILE: A file.
    """

    DRIVE = "Drive"
    FOLDER = "Folder"
    FILE = "File"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInventoryBrowseItemType(OpenEnum):
    """Unstructured data inventory browse item type. Since 1.3-rev2."""

    DRIVE = "Drive"
    FOLDER = "Folder"
    FILE = "File"

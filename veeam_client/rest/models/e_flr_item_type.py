# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrItemType(OpenEnum):
    """File, folder and so on.

    Attributes:
        DRIVE: A drive or volume.
        FOLDER: A folder.
        FILE: A file.
        LINK: A link.
    """

    DRIVE = "Drive"
    FOLDER = "Folder"
    FILE = "File"
    LINK = "Link"

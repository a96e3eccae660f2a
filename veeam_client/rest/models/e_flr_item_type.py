# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrItemType(OpenEnum):
    """File, folder and so on."""

    DRIVE = "Drive"
    FOLDER = "Folder"
    FILE = "File"
    LINK = "Link"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrSearchForResultOrderType(OpenEnum):
    """Flr search for result order type. Until 1.2-rev1."""

    NAME = "Name"
    SIZE = "Size"
    EXTENSION = "Extension"
    CREATION_TIME = "CreationTime"
    MODIFICATION_TIME = "ModificationTime"
    PATH = "Path"
    OWNER = "Owner"
    COMPARE_STATE = "CompareState"

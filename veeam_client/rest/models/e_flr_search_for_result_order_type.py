# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrSearchForResultOrderType(OpenEnum):
    """Column to order found files by. Until 1.2-rev1.

    Attributes:
        NAME: Name.
        SIZE: Size.
        EXTENSION: Extension of the name.
        CREATION_TIME: When it was made.
        MODIFICATION_TIME: When it was last changed.
        PATH: Path.
        OWNER: Account that owns it.
        COMPARE_STATE: What the comparison with the machine says.
    """

    NAME = "Name"
    SIZE = "Size"
    EXTENSION = "Extension"
    CREATION_TIME = "CreationTime"
    MODIFICATION_TIME = "ModificationTime"
    PATH = "Path"
    OWNER = "Owner"
    COMPARE_STATE = "CompareState"

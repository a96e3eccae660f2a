# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInventoryBrowseOrderType(OpenEnum):
    """What to order the contents of a folder by. Since 1.3-rev2.

    Attributes:
        NAME: By name.
        TYPE: By type.
    """

    NAME = "Name"
    TYPE = "Type"

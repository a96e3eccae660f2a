# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInventoryBrowseOrderType(OpenEnum):
    """Unstructured data inventory browse order type. Since 1.3-rev2."""

    NAME = "Name"
    TYPE = "Type"

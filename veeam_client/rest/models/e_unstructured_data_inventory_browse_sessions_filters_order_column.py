# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn(OpenEnum):
    """Unstructured data inventory browse sessions filters order column. Since 1.3-rev2."""

    SERVER_NAME = "ServerName"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EMountServersFiltersOrderColumn(OpenEnum):
    """Column to order mount servers by."""

    TYPE = "Type"
    WRITE_CACHE_FOLDER = "WriteCacheFolder"

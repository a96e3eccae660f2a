# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EMountServersFiltersOrderColumn(OpenEnum):
    """Column to order mount servers by. Since 1.3-rev0.

    Attributes:
        TYPE: Operating system.
        WRITE_CACHE_FOLDER: Folder for what is written while a backup is mounted.
    """

    TYPE = "Type"
    WRITE_CACHE_FOLDER = "WriteCacheFolder"

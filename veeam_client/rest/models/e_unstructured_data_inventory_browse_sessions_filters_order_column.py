# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn(OpenEnum):
    """Column to order sessions by that look into file servers. Since 1.3-rev2.

    Attributes:
        SERVER_NAME: By the name of the file server, share or object storage.
    """

    SERVER_NAME = "ServerName"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProxiesFiltersOrderColumn(OpenEnum):
    """Column to order proxies by."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
    HOST_NAME = "HostName"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProxiesFiltersOrderColumn(OpenEnum):
    """Column to order proxies by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the proxy.
        DESCRIPTION: Description.
        HOST_NAME: Name of the machine that it is on. Since 1.3-rev0.
        STATUS: Status. Since 1.3-rev2.
    """

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
    HOST_NAME = "HostName"
    STATUS = "Status"

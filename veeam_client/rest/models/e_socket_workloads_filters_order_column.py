# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESocketWorkloadsFiltersOrderColumn(OpenEnum):
    """Column to order hosts that take sockets by.

    Attributes:
        NAME: Name.
        HOST_NAME: Name of the host.
        HOST_ID: Id of the host.
        SOCKETS_NUMBER: How many sockets it takes.
        CORES_NUMBER: How many cores it has.
        TYPE: Type.
    """

    NAME = "Name"
    HOST_NAME = "HostName"
    HOST_ID = "HostId"
    SOCKETS_NUMBER = "SocketsNumber"
    CORES_NUMBER = "CoresNumber"
    TYPE = "Type"

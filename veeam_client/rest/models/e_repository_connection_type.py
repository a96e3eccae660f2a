# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryConnectionType(OpenEnum):
    """How to connect to object storage.

    Attributes:
        DIRECT: From the machines that read and write the data.
        SELECTED_GATEWAY: Through the managed servers that are named.
    """

    DIRECT = "Direct"
    SELECTED_GATEWAY = "SelectedGateway"

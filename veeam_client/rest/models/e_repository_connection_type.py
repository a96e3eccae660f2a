# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryConnectionType(OpenEnum):
    """How to connect to object storage.

    Attributes:
        SELECTED_GATEWAY: Through the managed servers that are named.
    """

    DIRECT = "Direct"
    SELECTED_GATEWAY = "SelectedGateway"

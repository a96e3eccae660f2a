# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServerState(OpenEnum):
    """State to filter managed servers by.

    Attributes:
        ANY: Whatever the state.
    """

    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"
    ANY = "Any"

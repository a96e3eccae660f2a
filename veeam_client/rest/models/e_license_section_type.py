# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicenseSectionType(OpenEnum):
    """Section of a licence."""

    ALL = "All"
    INSTANCE = "Instance"
    SOCKET = "Socket"

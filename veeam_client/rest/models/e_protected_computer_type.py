# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectedComputerType(OpenEnum):
    """Operating system of a computer.

    Attributes:
        LINUX: Linux.
    """

    LINUX = "Linux"

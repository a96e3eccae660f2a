# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrType(OpenEnum):
    """Operating system of a mounted machine.

    Attributes:
        WINDOWS: Windows.
        LINUX: Linux.
    """

    WINDOWS = "Windows"
    LINUX = "Linux"

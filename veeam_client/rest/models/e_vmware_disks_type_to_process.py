# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVmwareDisksTypeToProcess(OpenEnum):
    """Which disks of a VM are processed.

    Attributes:
        ALL_DISKS: All.
        SYSTEM_ONLY: That of the operating system.
        SELECTED_DISKS: Those that are named.
    """

    ALL_DISKS = "AllDisks"
    SYSTEM_ONLY = "SystemOnly"
    SELECTED_DISKS = "SelectedDisks"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHyperVDisksTypeToProcess(OpenEnum):
    """Which disks of a VM are processed. Since 1.3-rev0.

    Attributes:
        ALL_DISKS: All.
        SYSTEM_ONLY: That of the operating system.
        SELECTED_DISKS: Those that are named.
    """

    ALL_DISKS = "AllDisks"
    SYSTEM_ONLY = "SystemOnly"
    SELECTED_DISKS = "SelectedDisks"

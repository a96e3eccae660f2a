# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVmwareDisksTypeToProcess(OpenEnum):
    """Which disks of a VM are processed."""

    ALL_DISKS = "AllDisks"
    SYSTEM_ONLY = "SystemOnly"
    SELECTED_DISKS = "SelectedDisks"

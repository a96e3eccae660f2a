# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaFailbackType(OpenEnum):
    """Where a failback goes.

    Attributes:
        ORIGINAL_LOCATION: To the original VMs in their place.
        ORIGINAL_VM: To the original VMs, restored elsewhere.
        CUSTOMIZED: To a new place.
    """

    ORIGINAL_LOCATION = "OriginalLocation"
    ORIGINAL_VM = "OriginalVM"
    CUSTOMIZED = "Customized"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaFailbackType(OpenEnum):
    """Where a failback goes.

    Attributes:
        ORIGINALLOCATION: To the original VMs in their place.
        ORIGINALVM: To the original VMs, restored elsewhere.
        CUSTOMIZED: To a new place.
    """

    ORIGINALLOCATION = "OriginalLocation"
    ORIGINALVM = "OriginalVM"
    CUSTOMIZED = "Customized"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaType(OpenEnum):
    """Kind of replica.

    Attributes:
        REGULAR: Made of snapshots.
        CDP: Continuous data protection.
    """

    REGULAR = "Regular"
    CDP = "CDP"

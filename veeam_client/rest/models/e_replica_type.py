# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaType(OpenEnum):
    """Kind of replica.

    Attributes:
        SNAPSHOT: Made of snapshots.
        CDP: Continuous data protection.
    """

    __synonyms__ = {
        "Regular": "Snapshot",
    }
    SNAPSHOT = "Snapshot"
    CDP = "CDP"
    REGULAR = "Snapshot"

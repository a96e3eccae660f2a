# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaRestorePointsFiltersOrderColumn(OpenEnum):
    """Column to order restore points of replicas by.

    Attributes:
        CREATION_TIME: When the state was taken.
        PLATFORM_ID: Id of the platform.
        REPLICA_ID: Id of the replica.
        NAME: Name of the VM.
    """

    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    REPLICA_ID = "ReplicaId"
    NAME = "Name"

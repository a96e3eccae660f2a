# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaRestorePointsFiltersOrderColumn(OpenEnum):
    """Column to order restore points of replicas by."""

    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    REPLICA_ID = "ReplicaId"
    NAME = "Name"

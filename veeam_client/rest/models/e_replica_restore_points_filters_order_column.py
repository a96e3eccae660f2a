# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicaRestorePointsFiltersOrderColumn(OpenEnum):
    """Replica restore points filters order column."""

    CREATIONTIME = "CreationTime"
    PLATFORMID = "PlatformId"
    REPLICAID = "ReplicaId"
    NAME = "Name"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicasFiltersOrderColumn(OpenEnum):
    """Column to order replicas by."""

    NAME = "Name"
    CREATIONTIME = "CreationTime"
    PLATFORMID = "PlatformId"
    JOBID = "JobId"
    POLICYTAG = "PolicyTag"
    STATE = "State"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicasFiltersOrderColumn(OpenEnum):
    """Column to order replicas by."""

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    JOB_ID = "JobId"
    POLICY_TAG = "PolicyTag"
    STATE = "State"

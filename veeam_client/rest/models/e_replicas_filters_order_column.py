# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicasFiltersOrderColumn(OpenEnum):
    """Column to order replicas by."""

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    JOB_ID = "JobId"
    POLICY_TAG = "PolicyTag"
    STATE = "State"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EReplicasFiltersOrderColumn(OpenEnum):
    """Column to order replicas by.

    Attributes:
        NAME: Name of the VM.
        CREATION_TIME: When the replica was made.
        PLATFORM_ID: Id of the platform.
        JOB_ID: Id of the job that made it.
        POLICY_TAG: Tag of the policy that made it.
        STATE: How it stands.
    """

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    JOB_ID = "JobId"
    POLICY_TAG = "PolicyTag"
    STATE = "State"

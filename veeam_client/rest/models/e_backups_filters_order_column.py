# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupsFiltersOrderColumn(OpenEnum):
    """Column to order backups by.

    Attributes:
        NAME: Name of the backup.
        CREATION_TIME: When its first restore point was made.
        PLATFORM_ID: Id of the platform.
        JOB_ID: Id of the job that made it.
        POLICY_TAG: Tag of the policy that made it.
    """

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    JOB_ID = "JobId"
    POLICY_TAG = "PolicyTag"

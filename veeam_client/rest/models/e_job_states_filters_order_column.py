# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatesFiltersOrderColumn(OpenEnum):
    """Column to order states of jobs by.

    Attributes:
        REPOSITORY_NAME: Since 1.3-rev0.
        AFTER_JOB_NAME: Since 1.3-rev0.
    """

    NAME = "Name"
    TYPE = "Type"
    STATUS = "Status"
    LAST_RUN = "LastRun"
    LAST_RESULT = "LastResult"
    NEXT_RUN = "NextRun"
    DESCRIPTION = "Description"
    REPOSITORY_ID = "RepositoryId"
    OBJECTS_COUNT = "ObjectsCount"
    REPOSITORY_NAME = "RepositoryName"
    AFTER_JOB_NAME = "AfterJobName"

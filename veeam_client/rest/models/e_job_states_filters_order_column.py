# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatesFiltersOrderColumn(OpenEnum):
    """Column to order states of jobs by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the job.
        STATUS: What it is doing now.
        LAST_RUN: When its last run began.
        LAST_RESULT: Result of its last run.
        NEXT_RUN: When it runs next.
        DESCRIPTION: Description.
        REPOSITORY_ID: Id of the repository that it writes to.
        OBJECTS_COUNT: How many objects it processes.
        REPOSITORY_NAME: Name of the repository that it writes to. Since 1.3-rev0.
        AFTER_JOB_NAME: Name of the job that it waits for. Since 1.3-rev0.
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

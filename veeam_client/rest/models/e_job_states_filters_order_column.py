# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatesFiltersOrderColumn(OpenEnum):
    """Column to order states of jobs by."""

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

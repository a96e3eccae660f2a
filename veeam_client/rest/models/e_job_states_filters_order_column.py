# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatesFiltersOrderColumn(OpenEnum):
    """Column to order states of jobs by."""

    NAME = "Name"
    TYPE = "Type"
    STATUS = "Status"
    LASTRUN = "LastRun"
    LASTRESULT = "LastResult"
    NEXTRUN = "NextRun"
    DESCRIPTION = "Description"
    REPOSITORYID = "RepositoryId"
    OBJECTSCOUNT = "ObjectsCount"
    REPOSITORYNAME = "RepositoryName"
    AFTERJOBNAME = "AfterJobName"

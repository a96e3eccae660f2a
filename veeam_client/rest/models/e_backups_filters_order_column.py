# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupsFiltersOrderColumn(OpenEnum):
    """Column to order backups by."""

    NAME = "Name"
    CREATIONTIME = "CreationTime"
    PLATFORMID = "PlatformId"
    JOBID = "JobId"
    POLICYTAG = "PolicyTag"

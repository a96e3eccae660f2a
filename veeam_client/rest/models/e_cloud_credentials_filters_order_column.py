# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudCredentialsFiltersOrderColumn(OpenEnum):
    """Column to order cloud credentials by."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    LAST_MODIFIED = "LastModified"

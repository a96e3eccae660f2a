# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECredentialsFiltersOrderColumn(OpenEnum):
    """Column to order credentials by."""

    USERNAME = "Username"
    DESCRIPTION = "Description"
    TYPE = "Type"
    CREATION_TIME = "CreationTime"

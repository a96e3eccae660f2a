# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataServersFiltersOrderColumn(OpenEnum):
    """Column to order file servers, shares and object storage by."""

    NAME = "Name"
    DESCRIPTION = "Description"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataServersFiltersOrderColumn(OpenEnum):
    """Column to order file servers, shares and object storage by.

    Attributes:
        NAME: By name.
        DESCRIPTION: By description.
        TYPE: By type. Since 1.3-rev2.
        REGION: By region. Since 1.3-rev2.
    """

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    REGION = "Region"

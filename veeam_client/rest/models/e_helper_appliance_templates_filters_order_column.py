# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHelperApplianceTemplatesFiltersOrderColumn(OpenEnum):
    """Column to order helper appliance templates by. Since 1.3-rev2.

    Attributes:
        LOCATION: Azure location.
        RESOURCE_GROUP: Resource group.
    """

    LOCATION = "Location"
    RESOURCE_GROUP = "ResourceGroup"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHelperApplianceTemplatesFiltersOrderColumn(OpenEnum):
    """Helper appliance templates filters order column. Since 1.3-rev2."""

    LOCATION = "Location"
    RESOURCE_GROUP = "ResourceGroup"

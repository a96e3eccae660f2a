# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERolesFiltersOrderColumn(OpenEnum):
    """Roles filters order column. Since 1.3-rev1."""

    NAME = "Name"
    DESCRIPTION = "Description"

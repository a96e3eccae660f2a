# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERestoreOptionsFiltersOrderColumn(OpenEnum):
    """Restore options filters order column. Since 1.3-rev2."""

    CODE = "Code"
    NAME = "Name"
    GROUP = "Group"
    DESCRIPTION = "Description"

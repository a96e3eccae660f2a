# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGlobalVMExclusionsFiltersOrderColumn(OpenEnum):
    """Column to order exclusions by. Since 1.3-rev0.

    Attributes:
        NOTE: By note.
        NAME: By name.
    """

    NOTE = "Note"
    NAME = "Name"

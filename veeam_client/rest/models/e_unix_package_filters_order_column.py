# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnixPackageFiltersOrderColumn(OpenEnum):
    """Column to order agent packages for Unix by. Since 1.3-rev0.

    Attributes:
        NAME: Name.
    """

    NAME = "Name"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELinuxPackageFiltersOrderColumn(OpenEnum):
    """Column to order agent packages for Linux by. Since 1.3-rev0.

    Attributes:
        NAME: Name.
        DISTRIBUTION_NAME: Distribution that it is for.
    """

    NAME = "Name"
    DISTRIBUTION_NAME = "DistributionName"

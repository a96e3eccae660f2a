# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELinuxPackageFiltersOrderColumn(OpenEnum):
    """Column to order agent packages for Linux by."""

    NAME = "Name"
    DISTRIBUTION_NAME = "DistributionName"

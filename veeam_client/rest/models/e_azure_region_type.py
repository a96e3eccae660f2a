# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureRegionType(OpenEnum):
    """Which Azure cloud.

    Attributes:
        GLOBAL: All of Azure but China and the US government.
        GOVERNMENT: Azure for the US government.
    """

    CHINA = "China"
    GLOBAL = "Global"
    GOVERNMENT = "Government"

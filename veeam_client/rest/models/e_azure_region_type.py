# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureRegionType(OpenEnum):
    """Which Azure cloud.

    Attributes:
        CHINA: Azure in China.
        GLOBAL: All of Azure but China and the US government.
        GOVERNMENT: Azure for the US government.
        GERMANY: Azure in Germany. Until 1.2-rev1.
    """

    CHINA = "China"
    GLOBAL = "Global"
    GOVERNMENT = "Government"
    GERMANY = "Germany"

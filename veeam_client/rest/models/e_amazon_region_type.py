# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAmazonRegionType(OpenEnum):
    """Which AWS cloud.

    Attributes:
        CHINA: AWS in China.
        GLOBAL: All of AWS but China and the US government.
        GOVERNMENT: AWS for the US government.
    """

    CHINA = "China"
    GLOBAL = "Global"
    GOVERNMENT = "Government"

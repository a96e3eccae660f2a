# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EColdStorageRetrievalMode(OpenEnum):
    """How fast a cloud brings data back from archive storage. Faster costs more. Since 1.3-rev2.

    Attributes:
        AMAZON_BULK: Amazon, slowest and cheapest.
        AMAZON_STANDARD: Amazon, the usual.
        AMAZON_EXPEDITED: Amazon, fastest and dearest.
        AZURE_STANDARD_PRIORITY: Azure, the usual.
        AZURE_HIGH_PRIORITY: Azure, faster and dearer.
    """

    AMAZON_BULK = "AmazonBulk"
    AMAZON_STANDARD = "AmazonStandard"
    AMAZON_EXPEDITED = "AmazonExpedited"
    AZURE_STANDARD_PRIORITY = "AzureStandardPriority"
    AZURE_HIGH_PRIORITY = "AzureHighPriority"

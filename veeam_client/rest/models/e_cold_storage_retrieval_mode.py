# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EColdStorageRetrievalMode(OpenEnum):
    """Cold storage retrieval mode. Since 1.3-rev2."""

    AMAZON_BULK = "AmazonBulk"
    AMAZON_STANDARD = "AmazonStandard"
    AMAZON_EXPEDITED = "AmazonExpedited"
    AZURE_STANDARD_PRIORITY = "AzureStandardPriority"
    AZURE_HIGH_PRIORITY = "AzureHighPriority"

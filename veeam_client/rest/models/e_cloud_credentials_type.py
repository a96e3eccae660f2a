# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudCredentialsType(OpenEnum):
    """Cloud and kind of credentials.

    Attributes:
        AZURE_STORAGE: Azure storage account with its shared key.
        AZURE_COMPUTE: Microsoft Entra application that can run VMs.
        AMAZON: Access key of Amazon Web Services or of S3 compatible storage.
        GOOGLE: HMAC key of Google Cloud storage.
        GOOGLE_SERVICE: Service account of Google Cloud.
    """

    AZURE_STORAGE = "AzureStorage"
    AZURE_COMPUTE = "AzureCompute"
    AMAZON = "Amazon"
    GOOGLE = "Google"
    GOOGLE_SERVICE = "GoogleService"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudCredentialsType(OpenEnum):
    """Cloud and kind of credentials.

    Attributes:
        AZURESTORAGE: Azure storage account with its shared key.
        AZURECOMPUTE: Microsoft Entra application that can run VMs.
        AMAZON: Access key of Amazon Web Services or of S3 compatible storage.
        GOOGLE: HMAC key of Google Cloud storage.
        GOOGLESERVICE: Service account of Google Cloud.
    """

    AZURESTORAGE = "AzureStorage"
    AZURECOMPUTE = "AzureCompute"
    AMAZON = "Amazon"
    GOOGLE = "Google"
    GOOGLESERVICE = "GoogleService"

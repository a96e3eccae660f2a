# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudServiceType(OpenEnum):
    """A cloud service.

    Attributes:
        VEEAM_DATA_CLOUD_VAULT: Since 1.3-rev0.
        VEEAM_DATA_CLOUD_VAULT_ARCHIVE: Since 1.3-rev2.
    """

    AZURE_BLOB = "AzureBlob"
    AZURE_DATA_BOX = "AzureDataBox"
    AMAZON_S3 = "AmazonS3"
    AMAZON_EC2 = "AmazonEC2"
    S3_COMPATIBLE = "S3Compatible"
    AMAZON_SNOWBALL_EDGE = "AmazonSnowballEdge"
    GOOGLE_CLOUD = "GoogleCloud"
    IBM_CLOUD = "IBMCloud"
    AZURE_COMPUTE = "AzureCompute"
    WASABI_CLOUD = "WasabiCloud"
    VEEAM_DATA_CLOUD_VAULT = "VeeamDataCloudVault"
    VEEAM_DATA_CLOUD_VAULT_ARCHIVE = "VeeamDataCloudVaultArchive"

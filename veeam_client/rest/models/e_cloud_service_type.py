# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudServiceType(OpenEnum):
    """A cloud service.

    Attributes:
        AZURE_BLOB: Azure Blob storage.
        AZURE_DATA_BOX: Azure Data Box, a device that carries data to Azure.
        AMAZON_S3: Amazon S3 storage.
        AMAZON_EC2: VMs and networks of Amazon EC2.
        S3_COMPATIBLE: Storage that speaks the protocol of Amazon S3.
        AMAZON_SNOWBALL_EDGE: AWS Snowball Edge, a device that carries data to AWS.
        GOOGLE_CLOUD: Google Cloud storage.
        IBM_CLOUD: IBM Cloud object storage.
        AZURE_COMPUTE: VMs and networks of Azure.
        WASABI_CLOUD: Wasabi storage.
        VEEAM_DATA_CLOUD_VAULT: Vaults of Veeam Data Cloud. Since 1.3-rev0.
        VEEAM_DATA_CLOUD_VAULT_ARCHIVE: Vaults of Veeam Data Cloud for archived backups. Since 1.3-rev2.
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

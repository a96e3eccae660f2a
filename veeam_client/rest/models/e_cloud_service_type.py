# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudServiceType(OpenEnum):
    """A cloud service."""

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

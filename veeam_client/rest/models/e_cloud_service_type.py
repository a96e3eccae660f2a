# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudServiceType(OpenEnum):
    """A cloud service."""

    AZUREBLOB = "AzureBlob"
    AZUREDATABOX = "AzureDataBox"
    AMAZONS3 = "AmazonS3"
    AMAZONEC2 = "AmazonEC2"
    S3COMPATIBLE = "S3Compatible"
    AMAZONSNOWBALLEDGE = "AmazonSnowballEdge"
    GOOGLECLOUD = "GoogleCloud"
    IBMCLOUD = "IBMCloud"
    AZURECOMPUTE = "AzureCompute"
    WASABICLOUD = "WasabiCloud"
    VEEAMDATACLOUDVAULT = "VeeamDataCloudVault"

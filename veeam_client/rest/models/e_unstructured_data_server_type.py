# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataServerType(OpenEnum):
    """Kind of a source of files or objects.

    Attributes:
        FILE_SERVER: A managed server.
        SMB_SHARE: A share over SMB.
        NFS_SHARE: A share over NFS.
        NAS_FILER: A storage system with many shares.
        S3_COMPATIBLE: S3 compatible storage.
        AMAZON_S3: Amazon S3 storage.
        AZURE_BLOB: Azure Blob storage.
        AZURE_DATA_LAKE: Azure Data Lake storage. Since 1.3-rev2.
        SAN_SMB_SHARE: A share over SMB that a storage system offers. Since 1.3-rev2.
        SAN_NFS_SHARE: A share over NFS that a storage system offers. Since 1.3-rev2.
    """

    FILE_SERVER = "FileServer"
    SMB_SHARE = "SMBShare"
    NFS_SHARE = "NFSShare"
    NAS_FILER = "NASFiler"
    S3_COMPATIBLE = "S3Compatible"
    AMAZON_S3 = "AmazonS3"
    AZURE_BLOB = "AzureBlob"
    AZURE_DATA_LAKE = "AzureDataLake"
    SAN_SMB_SHARE = "SANSMBShare"
    SAN_NFS_SHARE = "SANNFSShare"

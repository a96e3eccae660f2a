# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataServerType(OpenEnum):
    """Kind of a source of files or objects.

    Attributes:
        FILE_SERVER: A managed server.
        NAS_FILER: A storage system with many shares.
    """

    FILE_SERVER = "FileServer"
    SMB_SHARE = "SMBShare"
    NFS_SHARE = "NFSShare"
    NAS_FILER = "NASFiler"
    S3_COMPATIBLE = "S3Compatible"
    AMAZON_S3 = "AmazonS3"
    AZURE_BLOB = "AzureBlob"

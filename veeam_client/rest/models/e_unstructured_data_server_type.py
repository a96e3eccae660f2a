# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataServerType(OpenEnum):
    """Kind of a source of files or objects.

    Attributes:
        FILESERVER: A managed server.
        NASFILER: A storage system with many shares.
    """

    FILESERVER = "FileServer"
    SMBSHARE = "SMBShare"
    NFSSHARE = "NFSShare"
    NASFILER = "NASFiler"
    S3COMPATIBLE = "S3Compatible"
    AMAZONS3 = "AmazonS3"
    AZUREBLOB = "AzureBlob"

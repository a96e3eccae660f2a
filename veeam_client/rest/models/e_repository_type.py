# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryType(OpenEnum):
    """Kind of repository.

    Attributes:
        WIN_LOCAL: Folder on a Windows machine.
        LINUX_LOCAL: Folder on a Linux machine.
        SMB: SMB share.
        NFS: NFS share.
        EXTENDABLE_REPOSITORY: Scale-out repository.
        DD_BOOST: Dell Data Domain.
        HP_STOREONCE_INTEGRATION: HPE StoreOnce.
        LINUX_HARDENED: Folder on a Linux machine where backups cannot be changed for some time.
        INFINIDAT: Infinidat InfiniGuard.
        FUJITSU: Fujitsu ETERNUS.
        CLOUD: Repository at a service provider.
        FOREIGN: Repository of another product.
        SAN_SNAPSHOT_ONLY: No repository: snapshots of the storage alone.
    """

    WIN_LOCAL = "WinLocal"
    LINUX_LOCAL = "LinuxLocal"
    SMB = "Smb"
    NFS = "Nfs"
    AZURE_BLOB = "AzureBlob"
    AZURE_DATA_BOX = "AzureDataBox"
    AZURE_ARCHIVE = "AzureArchive"
    AMAZON_S3 = "AmazonS3"
    AMAZON_SNOWBALL_EDGE = "AmazonSnowballEdge"
    AMAZON_S3_GLACIER = "AmazonS3Glacier"
    S3_COMPATIBLE = "S3Compatible"
    GOOGLE_CLOUD = "GoogleCloud"
    IBM_CLOUD = "IBMCloud"
    EXTENDABLE_REPOSITORY = "ExtendableRepository"
    DD_BOOST = "DDBoost"
    EXAGRID = "ExaGrid"
    HP_STOREONCE_INTEGRATION = "HPStoreOnceIntegration"
    QUANTUM = "Quantum"
    WASABI_CLOUD = "WasabiCloud"
    LINUX_HARDENED = "LinuxHardened"
    INFINIDAT = "Infinidat"
    FUJITSU = "Fujitsu"
    VEEAM_DATA_CLOUD_VAULT = "VeeamDataCloudVault"
    S3_GLACIER_COMPATIBLE = "S3GlacierCompatible"
    SMART_OBJECT_S3 = "SmartObjectS3"
    CLOUD = "Cloud"
    HP_STOREONCE = "HPStoreOnce"
    FOREIGN = "Foreign"
    SAN_SNAPSHOT_ONLY = "SanSnapshotOnly"
    TAPE = "Tape"
    AMAZON_S3_EXTERNAL = "AmazonS3External"
    AZURE_STORAGE_EXTERNAL = "AzureStorageExternal"
    PLATFORM_SERVICE_EXTERNAL = "PlatformServiceExternal"
    GOOGLE_CLOUD_STORAGE_EXTERNAL = "GoogleCloudStorageExternal"
    PLATFORM_SERVICE_VMB_API = "PlatformServiceVmbApi"
    AMAZON_S3_GLACIER_EXTERNAL = "AmazonS3GlacierExternal"
    GOOGLE_ARCHIVE_STORAGE_EXTERNAL = "GoogleArchiveStorageExternal"
    AZURE_ARCHIVE_STORAGE_EXTERNAL = "AzureArchiveStorageExternal"
    HP_STOREONCE_CLOUD_BANK = "HPStoreOnceCloudBank"
    VEEAM_VAULT = "VeeamVault"
    ELEVEN_ELEVEN_S3 = "ElevenElevenS3"
    ABR_VIRTUAL = "AbrVirtual"

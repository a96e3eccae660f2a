# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryType(OpenEnum):
    """Kind of repository.

    Attributes:
        WIN_LOCAL: Folder on a Windows machine.
        LINUX_LOCAL: Folder on a Linux machine.
        SMB: SMB share.
        NFS: NFS share.
        EXTENDABLE_REPOSITORY: Scale-out repository.
        LINUX_HARDENED: Folder on a Linux machine where backups cannot be changed for some time.
        INFINIDAT: Infinidat InfiniGuard.
        FUJITSU: Fujitsu ETERNUS.
        VEEAM_DATA_CLOUD_VAULT: Since 1.3-rev0.
        S3_GLACIER_COMPATIBLE: Since 1.3-rev0.
        S3_INTEGRATED: Since 1.3-rev0.
        CLOUD: Repository at a service provider. Since 1.3-rev0.
        HP_STOREONCE: Since 1.3-rev0.
        FOREIGN: Repository of another product. Since 1.3-rev0.
        SAN_SNAPSHOT_ONLY: No repository: snapshots of the storage alone. Since 1.3-rev0.
        TAPE: Since 1.3-rev0.
        AMAZON_S3_EXTERNAL: Since 1.3-rev0.
        AZURE_STORAGE_EXTERNAL: Since 1.3-rev0.
        PLATFORM_SERVICE_EXTERNAL: Since 1.3-rev0.
        GOOGLE_CLOUD_STORAGE_EXTERNAL: Since 1.3-rev0.
        PLATFORM_SERVICE_VMB_API: Since 1.3-rev0.
        AMAZON_S3_GLACIER_EXTERNAL: Since 1.3-rev0.
        GOOGLE_ARCHIVE_STORAGE_EXTERNAL: Since 1.3-rev0.
        AZURE_ARCHIVE_STORAGE_EXTERNAL: Since 1.3-rev0.
        HP_STOREONCE_CLOUD_BANK: Since 1.3-rev0.
        VEEAM_VAULT: Since 1.3-rev0.
        ELEVEN_ELEVEN_S3: Since 1.3-rev0.
        ABR_VIRTUAL: Since 1.3-rev0.
        VEEAM_DATA_CLOUD_VAULT_ARCHIVE: Since 1.3-rev2.
        VEEAM_DATA_CLOUD_VAULT_AWS_EXTERNAL: Since 1.3-rev2.
        VEEAM_DATA_CLOUD_VAULT_AZURE_EXTERNAL: Since 1.3-rev2.
    """

    __synonyms__ = {
        "DDBoost": "DellDataDomain",
        "HPStoreOnceIntegration": "HPEStoreOnce",
        "Quantum": "QuantumDXi",
        "SmartObjectS3": "S3Integrated",
    }
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
    DELL_DATA_DOMAIN = "DellDataDomain"
    EXAGRID = "ExaGrid"
    HPE_STOREONCE = "HPEStoreOnce"
    QUANTUM_DXI = "QuantumDXi"
    WASABI_CLOUD = "WasabiCloud"
    LINUX_HARDENED = "LinuxHardened"
    INFINIDAT = "Infinidat"
    FUJITSU = "Fujitsu"
    VEEAM_DATA_CLOUD_VAULT = "VeeamDataCloudVault"
    S3_GLACIER_COMPATIBLE = "S3GlacierCompatible"
    S3_INTEGRATED = "S3Integrated"
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
    VEEAM_DATA_CLOUD_VAULT_ARCHIVE = "VeeamDataCloudVaultArchive"
    VEEAM_DATA_CLOUD_VAULT_AWS_EXTERNAL = "VeeamDataCloudVaultAwsExternal"
    VEEAM_DATA_CLOUD_VAULT_AZURE_EXTERNAL = "VeeamDataCloudVaultAzureExternal"
    DD_BOOST = "DellDataDomain"
    HP_STOREONCE_INTEGRATION = "HPEStoreOnce"
    QUANTUM = "QuantumDXi"
    SMART_OBJECT_S3 = "S3Integrated"

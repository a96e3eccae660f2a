# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryType(OpenEnum):
    """Kind of repository.

    Attributes:
        WIN_LOCAL: Folder on a Windows machine.
        LINUX_LOCAL: Folder on a Linux machine.
        SMB: SMB share.
        NFS: NFS share.
        AZURE_BLOB: Microsoft Azure Blob storage.
        AZURE_DATA_BOX: Microsoft Azure Data Box.
        AZURE_ARCHIVE: Archive tier of Microsoft Azure Blob storage.
        AMAZON_S3: Amazon S3.
        AMAZON_SNOWBALL_EDGE: AWS Snowball Edge.
        AMAZON_S3_GLACIER: Amazon S3 Glacier.
        S3_COMPATIBLE: Storage that speaks S3.
        GOOGLE_CLOUD: Google Cloud storage.
        IBM_CLOUD: IBM Cloud object storage.
        EXTENDABLE_REPOSITORY: Scale-out repository.
        DELL_DATA_DOMAIN: Dell Data Domain.
        EXAGRID: ExaGrid.
        HPE_STOREONCE: HPE StoreOnce.
        QUANTUM_DXI: Quantum DXi.
        WASABI_CLOUD: Wasabi cloud storage.
        LINUX_HARDENED: Folder on a Linux machine where backups cannot be changed for some time.
        INFINIDAT: Infinidat InfiniGuard.
        FUJITSU: Fujitsu ETERNUS.
        VEEAM_DATA_CLOUD_VAULT: Veeam Data Cloud Vault. Since 1.3-rev0.
        S3_GLACIER_COMPATIBLE: Storage that speaks S3 and has archive classes like Glacier. Since 1.3-rev0.
        S3_INTEGRATED: Storage that speaks S3 and the Smart Object Storage API. Since 1.3-rev0.
        CLOUD: Repository at a service provider. Since 1.3-rev0.
        HP_STOREONCE: HPE StoreOnce. Since 1.3-rev0.
        FOREIGN: Repository of another product. Since 1.3-rev0.
        SAN_SNAPSHOT_ONLY: No repository: snapshots of the storage alone. Since 1.3-rev0.
        TAPE: Tape. Since 1.3-rev0.
        AMAZON_S3_EXTERNAL: Amazon S3 with backups of another Veeam product, to read from. Since 1.3-rev0.
        AZURE_STORAGE_EXTERNAL: Microsoft Azure Blob storage with backups of another Veeam product, to read
            from. Since 1.3-rev0.
        PLATFORM_SERVICE_EXTERNAL: Since 1.3-rev0.
        GOOGLE_CLOUD_STORAGE_EXTERNAL: Google Cloud storage with backups of another Veeam product, to read
            from. Since 1.3-rev0.
        PLATFORM_SERVICE_VMB_API: Since 1.3-rev0.
        AMAZON_S3_GLACIER_EXTERNAL: Amazon S3 Glacier with backups of another Veeam product, to read from.
            Since 1.3-rev0.
        GOOGLE_ARCHIVE_STORAGE_EXTERNAL: Archive class of Google Cloud storage with backups of another Veeam
            product, to read from. Since 1.3-rev0.
        AZURE_ARCHIVE_STORAGE_EXTERNAL: Archive tier of Microsoft Azure Blob storage with backups of another
            Veeam product, to read from. Since 1.3-rev0.
        HP_STOREONCE_CLOUD_BANK: HPE Cloud Bank storage behind a StoreOnce. Since 1.3-rev0.
        VEEAM_VAULT: Veeam Data Cloud Vault. Since 1.3-rev0.
        ELEVEN_ELEVEN_S3: 11:11 cloud object storage. Since 1.3-rev0.
        ABR_VIRTUAL: Since 1.3-rev0.
        VEEAM_DATA_CLOUD_VAULT_ARCHIVE: Archive in a Veeam Data Cloud Vault. Since 1.3-rev2.
        VEEAM_DATA_CLOUD_VAULT_AWS_EXTERNAL: Veeam Data Cloud Vault in AWS with backups of another Veeam
            product, to read from. Since 1.3-rev2.
        VEEAM_DATA_CLOUD_VAULT_AZURE_EXTERNAL: Veeam Data Cloud Vault in Azure with backups of another Veeam
            product, to read from. Since 1.3-rev2.
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

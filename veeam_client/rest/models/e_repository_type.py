# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryType(OpenEnum):
    """Kind of repository.

    Attributes:
        WINLOCAL: Folder on a Windows machine.
        LINUXLOCAL: Folder on a Linux machine.
        SMB: SMB share.
        NFS: NFS share.
        EXTENDABLEREPOSITORY: Scale-out repository.
        DDBOOST: Dell Data Domain.
        HPSTOREONCEINTEGRATION: HPE StoreOnce.
        LINUXHARDENED: Folder on a Linux machine where backups cannot be changed for some time.
        INFINIDAT: Infinidat InfiniGuard.
        FUJITSU: Fujitsu ETERNUS.
        CLOUD: Repository at a service provider.
        FOREIGN: Repository of another product.
        SANSNAPSHOTONLY: No repository: snapshots of the storage alone.
    """

    WINLOCAL = "WinLocal"
    LINUXLOCAL = "LinuxLocal"
    SMB = "Smb"
    NFS = "Nfs"
    AZUREBLOB = "AzureBlob"
    AZUREDATABOX = "AzureDataBox"
    AZUREARCHIVE = "AzureArchive"
    AMAZONS3 = "AmazonS3"
    AMAZONSNOWBALLEDGE = "AmazonSnowballEdge"
    AMAZONS3GLACIER = "AmazonS3Glacier"
    S3COMPATIBLE = "S3Compatible"
    GOOGLECLOUD = "GoogleCloud"
    IBMCLOUD = "IBMCloud"
    EXTENDABLEREPOSITORY = "ExtendableRepository"
    DDBOOST = "DDBoost"
    EXAGRID = "ExaGrid"
    HPSTOREONCEINTEGRATION = "HPStoreOnceIntegration"
    QUANTUM = "Quantum"
    WASABICLOUD = "WasabiCloud"
    LINUXHARDENED = "LinuxHardened"
    INFINIDAT = "Infinidat"
    FUJITSU = "Fujitsu"
    VEEAMDATACLOUDVAULT = "VeeamDataCloudVault"
    S3GLACIERCOMPATIBLE = "S3GlacierCompatible"
    SMARTOBJECTS3 = "SmartObjectS3"
    CLOUD = "Cloud"
    HPSTOREONCE = "HPStoreOnce"
    FOREIGN = "Foreign"
    SANSNAPSHOTONLY = "SanSnapshotOnly"
    TAPE = "Tape"
    AMAZONS3EXTERNAL = "AmazonS3External"
    AZURESTORAGEEXTERNAL = "AzureStorageExternal"
    PLATFORMSERVICEEXTERNAL = "PlatformServiceExternal"
    GOOGLECLOUDSTORAGEEXTERNAL = "GoogleCloudStorageExternal"
    PLATFORMSERVICEVMBAPI = "PlatformServiceVmbApi"
    AMAZONS3GLACIEREXTERNAL = "AmazonS3GlacierExternal"
    GOOGLEARCHIVESTORAGEEXTERNAL = "GoogleArchiveStorageExternal"
    AZUREARCHIVESTORAGEEXTERNAL = "AzureArchiveStorageExternal"
    HPSTOREONCECLOUDBANK = "HPStoreOnceCloudBank"
    VEEAMVAULT = "VeeamVault"
    ELEVENELEVENS3 = "ElevenElevenS3"
    ABRVIRTUAL = "AbrVirtual"

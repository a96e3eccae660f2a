# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicensePlatformType(OpenEnum):
    """Platform of a licensed workload. Since 1.3-rev0.

    Attributes:
        UNKNOWN: Not known.
        VMWARE: VM of VMware vSphere.
        HYPER_V: VM of Microsoft Hyper-V.
        UNSTRUCTURED_DATA: Files or objects.
        UNSTRUCTURED_DATA_SERVER: File server or object storage.
        FILE_2_TAPE_SHARE: File share backed up to tape.
        FILE_2_TAPE_SERVER: File server backed up to tape.
        AMAZON_2_TAPE: Amazon S3 backed up to tape.
        AZURE_2_TAPE: Microsoft Azure Blob storage backed up to tape.
        S3_COMPATIBLE_2_TAPE: S3 compatible storage backed up to tape.
        AMAZON_2_NAS: Amazon S3 backed up as unstructured data.
        AZURE_2_NAS: Microsoft Azure Blob storage backed up as unstructured data.
        S3_COMPATIBLE_2_NAS: S3 compatible storage backed up as unstructured data.
        MONGODB: MongoDB.
        NUTANIX_AHV: VM of Nutanix AHV.
        KVM: VM of a KVM platform.
        PROXMOX: VM of Proxmox VE.
        WINDOWS_WORKSTATION: Windows workstation.
        WINDOWS_SERVER: Windows server.
        LINUX_WORKSTATION: Linux workstation.
        LINUX_SERVER: Linux server.
        LINUX_PPC_SERVER: Linux server on IBM Power.
        UNIX_SERVER: Unix server.
        MAC_WORKSTATION: Mac that is a workstation.
        MAC_SERVER: Mac that is a server.
        CLOUD_BACKUP: VM backed up to a service provider.
        CLOUD_BACKUP_WORKSTATION: Workstation backed up to a service provider.
        CLOUD_BACKUP_SERVER: Server backed up to a service provider.
        CLOUD_REPLICA: VM replicated to a service provider.
        APPLICATION: Application or database, through a plug-in.
        AZURE_ENTRA_ID: User of Microsoft Entra ID.
        AWS_EC2: Amazon EC2 instance.
        AWS_RDS: Amazon RDS instance.
        AWS_EFS: Amazon EFS file system.
        AWS_RDS_CLUSTER: Amazon RDS cluster.
        AWS_DYNAMODB: Amazon DynamoDB table.
        AWS_FSX: Amazon FSx file system.
        AWS_REDSHIFT: Amazon Redshift cluster.
        AWS_REDSHIFT_SERVERLESS: Amazon Redshift Serverless.
        AZURE_VM: VM in Microsoft Azure.
        AZURE_SQL: Azure SQL database.
        AZURE_FILE_SHARE: Azure file share.
        AZURE_COSMOS_DB: Azure Cosmos DB account.
        GCP_VM: VM in Google Cloud.
        GCP_SQL: Google Cloud SQL instance.
        GCP_SPANNER: Google Cloud Spanner instance.
        ORACLE_SOLARIS: Server with Oracle Solaris.
        IBM_AIX: Server with IBM AIX.
        UNIVERSAL_CDP_WINDOWS: Windows machine under universal continuous data protection. Since 1.3-rev1.
        UNIVERSAL_CDP_LINUX: Linux machine under universal continuous data protection. Since 1.3-rev2.
        NDMP_NETAPP_2_TAPE: NetApp storage backed up to tape over NDMP. Since 1.3-rev2.
        IRIS: InterSystems IRIS. Since 1.3-rev2.
        ABR_BACKUP: Since 1.3-rev2.
        SCP: Since 1.3-rev2.
        XCP_NG: VM of XCP-ng. Since 1.3-rev2.
        XENSERVER: VM of XenServer. Since 1.3-rev2.
        HPE_VME: VM of HPE VM Essentials. Since 1.3-rev2.
        SFR: Since 1.3-rev2.
        KBV: Since 1.3-rev2.
        ONL: Since 1.3-rev2.
        PL_9: Since 1.3-rev2.
        VRG: Since 1.3-rev2.
        RHO: Since 1.3-rev2.
        VTZ: Since 1.3-rev2.
    """

    UNKNOWN = "Unknown"
    VMWARE = "VMware"
    HYPER_V = "HyperV"
    UNSTRUCTURED_DATA = "UnstructuredData"
    UNSTRUCTURED_DATA_SERVER = "UnstructuredDataServer"
    FILE_2_TAPE_SHARE = "File2TapeShare"
    FILE_2_TAPE_SERVER = "File2TapeServer"
    AMAZON_2_TAPE = "Amazon2Tape"
    AZURE_2_TAPE = "Azure2Tape"
    S3_COMPATIBLE_2_TAPE = "S3Compatible2Tape"
    AMAZON_2_NAS = "Amazon2Nas"
    AZURE_2_NAS = "Azure2Nas"
    S3_COMPATIBLE_2_NAS = "S3Compatible2Nas"
    MONGODB = "MongoDB"
    NUTANIX_AHV = "NutanixAhv"
    KVM = "Kvm"
    PROXMOX = "Proxmox"
    WINDOWS_WORKSTATION = "WindowsWorkstation"
    WINDOWS_SERVER = "WindowsServer"
    LINUX_WORKSTATION = "LinuxWorkstation"
    LINUX_SERVER = "LinuxServer"
    LINUX_PPC_SERVER = "LinuxPpcServer"
    UNIX_SERVER = "UnixServer"
    MAC_WORKSTATION = "MacWorkstation"
    MAC_SERVER = "MacServer"
    CLOUD_BACKUP = "CloudBackup"
    CLOUD_BACKUP_WORKSTATION = "CloudBackupWorkstation"
    CLOUD_BACKUP_SERVER = "CloudBackupServer"
    CLOUD_REPLICA = "CloudReplica"
    APPLICATION = "Application"
    AZURE_ENTRA_ID = "AzureEntraId"
    AWS_EC2 = "AwsEc2"
    AWS_RDS = "AwsRds"
    AWS_EFS = "AwsEfs"
    AWS_RDS_CLUSTER = "AwsRdsCluster"
    AWS_DYNAMODB = "AwsDynamoDb"
    AWS_FSX = "AwsFsx"
    AWS_REDSHIFT = "AwsRedshift"
    AWS_REDSHIFT_SERVERLESS = "AwsRedshiftServerless"
    AZURE_VM = "AzureVm"
    AZURE_SQL = "AzureSql"
    AZURE_FILE_SHARE = "AzureFileShare"
    AZURE_COSMOS_DB = "AzureCosmosDb"
    GCP_VM = "GcpVm"
    GCP_SQL = "GcpSql"
    GCP_SPANNER = "GcpSpanner"
    ORACLE_SOLARIS = "OracleSolaris"
    IBM_AIX = "IbmAix"
    UNIVERSAL_CDP_WINDOWS = "UniversalCdpWindows"
    UNIVERSAL_CDP_LINUX = "UniversalCdpLinux"
    NDMP_NETAPP_2_TAPE = "NdmpNetApp2Tape"
    IRIS = "Iris"
    ABR_BACKUP = "AbrBackup"
    SCP = "Scp"
    XCP_NG = "XcpNg"
    XENSERVER = "XenServer"
    HPE_VME = "HpeVme"
    SFR = "Sfr"
    KBV = "Kbv"
    ONL = "Onl"
    PL_9 = "Pl9"
    VRG = "Vrg"
    RHO = "Rho"
    VTZ = "Vtz"

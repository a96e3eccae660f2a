# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicensePlatformType(OpenEnum):
    """Platform of a licensed workload. Since 1.3-rev0.

    Attributes:
        FILE_2_TAPE_SHARE: File share backed up to tape.
        FILE_2_TAPE_SERVER: File server backed up to tape.
        LINUX_PPC_SERVER: Linux server on IBM Power.
        UNIVERSAL_CDP_WINDOWS: Since 1.3-rev1.
        UNIVERSAL_CDP_LINUX: Since 1.3-rev2.
        NDMP_NETAPP_2_TAPE: Since 1.3-rev2.
        IRIS: Since 1.3-rev2.
        ABR_BACKUP: Since 1.3-rev2.
        SCP: Since 1.3-rev2.
        XCP_NG: Since 1.3-rev2.
        XENSERVER: Since 1.3-rev2.
        HPE_VME: Since 1.3-rev2.
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

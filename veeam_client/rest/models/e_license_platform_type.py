# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicensePlatformType(OpenEnum):
    """Platform of a licensed workload.

    Attributes:
        FILE_2_TAPE_SHARE: File share backed up to tape.
        FILE_2_TAPE_SERVER: File server backed up to tape.
        LINUX_PPC_SERVER: Linux server on IBM Power.
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

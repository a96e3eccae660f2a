# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicensePlatformType(OpenEnum):
    """Platform of a licensed workload.

    Attributes:
        FILE2TAPESHARE: File share backed up to tape.
        FILE2TAPESERVER: File server backed up to tape.
        LINUXPPCSERVER: Linux server on IBM Power.
    """

    UNKNOWN = "Unknown"
    VMWARE = "VMware"
    HYPERV = "HyperV"
    UNSTRUCTUREDDATA = "UnstructuredData"
    UNSTRUCTUREDDATASERVER = "UnstructuredDataServer"
    FILE2TAPESHARE = "File2TapeShare"
    FILE2TAPESERVER = "File2TapeServer"
    AMAZON2TAPE = "Amazon2Tape"
    AZURE2TAPE = "Azure2Tape"
    S3COMPATIBLE2TAPE = "S3Compatible2Tape"
    AMAZON2NAS = "Amazon2Nas"
    AZURE2NAS = "Azure2Nas"
    S3COMPATIBLE2NAS = "S3Compatible2Nas"
    MONGODB = "MongoDB"
    NUTANIXAHV = "NutanixAhv"
    KVM = "Kvm"
    PROXMOX = "Proxmox"
    WINDOWSWORKSTATION = "WindowsWorkstation"
    WINDOWSSERVER = "WindowsServer"
    LINUXWORKSTATION = "LinuxWorkstation"
    LINUXSERVER = "LinuxServer"
    LINUXPPCSERVER = "LinuxPpcServer"
    UNIXSERVER = "UnixServer"
    MACWORKSTATION = "MacWorkstation"
    MACSERVER = "MacServer"
    CLOUDBACKUP = "CloudBackup"
    CLOUDBACKUPWORKSTATION = "CloudBackupWorkstation"
    CLOUDBACKUPSERVER = "CloudBackupServer"
    CLOUDREPLICA = "CloudReplica"
    APPLICATION = "Application"
    AZUREENTRAID = "AzureEntraId"
    AWSEC2 = "AwsEc2"
    AWSRDS = "AwsRds"
    AWSEFS = "AwsEfs"
    AWSRDSCLUSTER = "AwsRdsCluster"
    AWSDYNAMODB = "AwsDynamoDb"
    AWSFSX = "AwsFsx"
    AWSREDSHIFT = "AwsRedshift"
    AWSREDSHIFTSERVERLESS = "AwsRedshiftServerless"
    AZUREVM = "AzureVm"
    AZURESQL = "AzureSql"
    AZUREFILESHARE = "AzureFileShare"
    AZURECOSMOSDB = "AzureCosmosDb"
    GCPVM = "GcpVm"
    GCPSQL = "GcpSql"
    GCPSPANNER = "GcpSpanner"
    ORACLESOLARIS = "OracleSolaris"
    IBMAIX = "IbmAix"

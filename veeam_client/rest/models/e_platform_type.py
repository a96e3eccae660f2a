# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPlatformType(OpenEnum):
    """Platform of a workload.

    Attributes:
        VMWARE: VMware vSphere.
        HYPER_V: Microsoft Hyper-V.
        CLOUD_DIRECTOR: VMware Cloud Director.
        WINDOWS_PHYSICAL: Windows computers with agents.
        LINUX_PHYSICAL: Linux computers with agents.
        TAPE: Tapes.
        CUSTOM_PLATFORM: A platform that this revision has no name for.
        ENTRA_ID: Microsoft Entra ID.
        UNSTRUCTURED_DATA: Files and objects.
        MONGODB: MongoDB. Since 1.3-rev0.
        IRIS: Since 1.3-rev2.
        AWS_EC2: Amazon EC2. Since 1.3-rev0.
        AZURE_COMPUTE: Microsoft Azure. Since 1.3-rev0.
        GCE: Google Cloud. Since 1.3-rev0.
        NUTANIX: Nutanix AHV. Since 1.3-rev2.
        PROXMOX: Proxmox VE. Since 1.3-rev2.
        LINUX_PHYSICAL_PPC: Linux computers on IBM Power with agents. Since 1.3-rev2.
        APPLICATION_BACKUP_REPOSITORY: Since 1.3-rev2.
    """

    __synonyms__ = {
        "EC2": "AWSEC2",
        "GoogleCloud": "GCE",
    }
    VMWARE = "VMware"
    HYPER_V = "HyperV"
    CLOUD_DIRECTOR = "CloudDirector"
    WINDOWS_PHYSICAL = "WindowsPhysical"
    LINUX_PHYSICAL = "LinuxPhysical"
    TAPE = "Tape"
    CUSTOM_PLATFORM = "CustomPlatform"
    ENTRA_ID = "EntraID"
    UNSTRUCTURED_DATA = "UnstructuredData"
    TEST = "Test"
    MONGODB = "MongoDb"
    IRIS = "Iris"
    AWS_EC2 = "AWSEC2"
    AZURE_COMPUTE = "AzureCompute"
    GCE = "GCE"
    NUTANIX = "Nutanix"
    PROXMOX = "Proxmox"
    LINUX_PHYSICAL_PPC = "LinuxPhysicalPpc"
    APPLICATION_BACKUP_REPOSITORY = "ApplicationBackupRepository"
    EC2 = "AWSEC2"
    GOOGLE_CLOUD = "GCE"

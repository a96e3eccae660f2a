# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPlatformType(OpenEnum):
    """Platform of a workload.

    Attributes:
        WINDOWS_PHYSICAL: Windows computers with agents.
        LINUX_PHYSICAL: Linux computers with agents.
        CUSTOM_PLATFORM: A platform that this revision has no name for.
        UNSTRUCTURED_DATA: Files and objects.
        GCE: Google Cloud.
    """

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
    AWS_EC2 = "AWSEC2"
    AZURE_COMPUTE = "AzureCompute"
    GCE = "GCE"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPlatformType(OpenEnum):
    """Platform of a workload.

    Attributes:
        WINDOWSPHYSICAL: Windows computers with agents.
        LINUXPHYSICAL: Linux computers with agents.
        CUSTOMPLATFORM: A platform that this revision has no name for.
        UNSTRUCTUREDDATA: Files and objects.
        GCE: Google Cloud.
    """

    VMWARE = "VMware"
    HYPERV = "HyperV"
    CLOUDDIRECTOR = "CloudDirector"
    WINDOWSPHYSICAL = "WindowsPhysical"
    LINUXPHYSICAL = "LinuxPhysical"
    TAPE = "Tape"
    CUSTOMPLATFORM = "CustomPlatform"
    ENTRAID = "EntraID"
    UNSTRUCTUREDDATA = "UnstructuredData"
    TEST = "Test"
    MONGODB = "MongoDb"
    AWSEC2 = "AWSEC2"
    AZURECOMPUTE = "AzureCompute"
    GCE = "GCE"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPlatformType(OpenEnum):
    """Platform type."""

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

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServerType(OpenEnum):
    """Managed server type."""

    WINDOWSHOST = "WindowsHost"
    LINUXHOST = "LinuxHost"
    VIHOST = "ViHost"
    CLOUDDIRECTORHOST = "CloudDirectorHost"
    HVSERVER = "HvServer"
    HVCLUSTER = "HvCluster"
    SCVMM = "SCVMM"
    SMBV3CLUSTER = "SmbV3Cluster"
    SMBV3STANDALONEHOST = "SmbV3StandaloneHost"

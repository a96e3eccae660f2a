# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServerType(OpenEnum):
    """Kind of managed server.

    Attributes:
        VIHOST: vCenter server or ESXi host.
        HVSERVER: Hyper-V host.
        HVCLUSTER: Hyper-V cluster.
        SCVMM: System Center Virtual Machine Manager server.
        SMBV3CLUSTER: Cluster of SMB 3 file servers.
        SMBV3STANDALONEHOST: SMB 3 file server.
    """

    WINDOWSHOST = "WindowsHost"
    LINUXHOST = "LinuxHost"
    VIHOST = "ViHost"
    CLOUDDIRECTORHOST = "CloudDirectorHost"
    HVSERVER = "HvServer"
    HVCLUSTER = "HvCluster"
    SCVMM = "SCVMM"
    SMBV3CLUSTER = "SmbV3Cluster"
    SMBV3STANDALONEHOST = "SmbV3StandaloneHost"

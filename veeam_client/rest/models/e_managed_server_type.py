# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServerType(OpenEnum):
    """Kind of managed server.

    Attributes:
        VI_HOST: vCenter server or ESXi host.
        HV_SERVER: Hyper-V host.
        HV_CLUSTER: Hyper-V cluster.
        SCVMM: System Center Virtual Machine Manager server.
        SMB_V3_CLUSTER: Cluster of SMB 3 file servers.
        SMB_V3_STANDALONE_HOST: SMB 3 file server.
    """

    WINDOWS_HOST = "WindowsHost"
    LINUX_HOST = "LinuxHost"
    VI_HOST = "ViHost"
    CLOUD_DIRECTOR_HOST = "CloudDirectorHost"
    HV_SERVER = "HvServer"
    HV_CLUSTER = "HvCluster"
    SCVMM = "SCVMM"
    SMB_V3_CLUSTER = "SmbV3Cluster"
    SMB_V3_STANDALONE_HOST = "SmbV3StandaloneHost"

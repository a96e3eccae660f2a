# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServerType(OpenEnum):
    """Kind of managed server.

    Attributes:
        WINDOWS_HOST: Windows machine.
        LINUX_HOST: Linux machine.
        VI_HOST: vCenter server or ESXi host.
        CLOUD_DIRECTOR_HOST: VMware Cloud Director.
        HV_SERVER: Hyper-V host. Since 1.3-rev0.
        HV_CLUSTER: Hyper-V cluster. Since 1.3-rev0.
        SCVMM: System Center Virtual Machine Manager server. Since 1.3-rev0.
        SMB_V3_CLUSTER: Cluster of SMB 3 file servers. Since 1.3-rev0.
        SMB_V3_STANDALONE_HOST: SMB 3 file server. Since 1.3-rev0.
        NUTANIX_CLUSTER: Nutanix AHV cluster. Since 1.3-rev2.
        PRISM_CENTRAL: Nutanix Prism Central. Since 1.3-rev2.
        PROXMOX_NODE: Proxmox VE node. Since 1.3-rev2.
        PROXMOX_CLUSTER: Proxmox VE cluster. Since 1.3-rev2.
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
    NUTANIX_CLUSTER = "NutanixCluster"
    PRISM_CENTRAL = "PrismCentral"
    PROXMOX_NODE = "ProxmoxNode"
    PROXMOX_CLUSTER = "ProxmoxCluster"

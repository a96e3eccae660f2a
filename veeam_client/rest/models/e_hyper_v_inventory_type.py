# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHyperVInventoryType(OpenEnum):
    """Type of an object of Hyper-V. Since 1.3-rev0.

    Attributes:
        VM_GROUP: Group of VMs.
        MANAGEMENT_GROUP: Group of groups of VMs.
        HOST_GROUP: Group of hosts.
        SCVMM: System Center Virtual Machine Manager server.
        CLUSTER: Failover cluster.
        HOST: Host.
        VIRTUAL_MACHINE: VM.
        NETWORK: Network.
        VOLUME: Volume of a host.
        CSV: Cluster shared volume.
        TAG: Tag.
    """

    VM_GROUP = "VMGroup"
    MANAGEMENT_GROUP = "ManagementGroup"
    HOST_GROUP = "HostGroup"
    SCVMM = "Scvmm"
    CLUSTER = "Cluster"
    HOST = "Host"
    VIRTUAL_MACHINE = "VirtualMachine"
    NETWORK = "Network"
    VOLUME = "Volume"
    CSV = "CSV"
    TAG = "Tag"
    CLUSTER_VOLUME = "ClusterVolume"

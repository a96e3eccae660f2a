# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHyperVInventoryType(OpenEnum):
    """Type of an object of Hyper-V. Since 1.3-rev0.

    Attributes:
        SCVMM: System Center Virtual Machine Manager server.
        CSV: Cluster shared volume.
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

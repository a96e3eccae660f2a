# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHyperVInventoryType(OpenEnum):
    """Hyper v inventory type."""

    VMGROUP = "VMGroup"
    MANAGEMENTGROUP = "ManagementGroup"
    HOSTGROUP = "HostGroup"
    SCVMM = "Scvmm"
    CLUSTER = "Cluster"
    HOST = "Host"
    VIRTUALMACHINE = "VirtualMachine"
    NETWORK = "Network"
    VOLUME = "Volume"
    CSV = "CSV"
    TAG = "Tag"
    CLUSTERVOLUME = "ClusterVolume"

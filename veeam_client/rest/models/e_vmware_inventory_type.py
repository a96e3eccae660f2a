# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVmwareInventoryType(OpenEnum):
    """Type of an object of vSphere.

    Attributes:
        COMPUTERESOURCE: Host or cluster as the place where VMs run.
        MULTITAG: Several tags together.
        DVSNETWORK: Network of a distributed switch.
    """

    UNKNOWN = "Unknown"
    VIRTUALMACHINE = "VirtualMachine"
    VCENTERSERVER = "vCenterServer"
    DATACENTER = "Datacenter"
    CLUSTER = "Cluster"
    HOST = "Host"
    RESOURCEPOOL = "ResourcePool"
    FOLDER = "Folder"
    DATASTORE = "Datastore"
    DATASTORECLUSTER = "DatastoreCluster"
    STORAGEPOLICY = "StoragePolicy"
    TEMPLATE = "Template"
    COMPUTERESOURCE = "ComputeResource"
    VIRTUALAPP = "VirtualApp"
    TAG = "Tag"
    CATEGORY = "Category"
    MULTITAG = "Multitag"
    NETWORK = "Network"
    DVSNETWORK = "DVSNetwork"
    DISK = "Disk"
    SHAREDDISK = "SharedDisk"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVmwareInventoryType(OpenEnum):
    """Type of an object of vSphere.

    Attributes:
        COMPUTE_RESOURCE: Host or cluster as the place where VMs run.
        MULTITAG: Several tags together.
        DVS_NETWORK: Network of a distributed switch.
        DISK: Since 1.3-rev0.
        SHARED_DISK: Since 1.3-rev0.
    """

    UNKNOWN = "Unknown"
    VIRTUAL_MACHINE = "VirtualMachine"
    VCENTER_SERVER = "vCenterServer"
    DATACENTER = "Datacenter"
    CLUSTER = "Cluster"
    HOST = "Host"
    RESOURCE_POOL = "ResourcePool"
    FOLDER = "Folder"
    DATASTORE = "Datastore"
    DATASTORE_CLUSTER = "DatastoreCluster"
    STORAGE_POLICY = "StoragePolicy"
    TEMPLATE = "Template"
    COMPUTE_RESOURCE = "ComputeResource"
    VIRTUAL_APP = "VirtualApp"
    TAG = "Tag"
    CATEGORY = "Category"
    MULTITAG = "Multitag"
    NETWORK = "Network"
    DVS_NETWORK = "DVSNetwork"
    DISK = "Disk"
    SHARED_DISK = "SharedDisk"

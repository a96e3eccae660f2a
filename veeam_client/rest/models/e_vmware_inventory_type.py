# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVmwareInventoryType(OpenEnum):
    """Type of an object of vSphere.

    Attributes:
        UNKNOWN: Something that this server has no name for.
        VIRTUAL_MACHINE: VM.
        VCENTER_SERVER: vCenter server.
        DATACENTER: Data centre.
        CLUSTER: Cluster of hosts.
        HOST: ESXi host.
        RESOURCE_POOL: Resource pool.
        FOLDER: Folder.
        DATASTORE: Datastore.
        DATASTORE_CLUSTER: Cluster of datastores.
        STORAGE_POLICY: Storage policy.
        TEMPLATE: Template for VMs.
        COMPUTE_RESOURCE: Host or cluster as the place where VMs run.
        VIRTUAL_APP: Several VMs that belong together (vApp).
        TAG: Tag.
        CATEGORY: Category of tags.
        MULTITAG: Several tags together.
        NETWORK: Network of a host.
        DVS_NETWORK: Network of a distributed switch.
        DISK: Disk. Since 1.3-rev0.
        SHARED_DISK: Disk that several VMs share. Since 1.3-rev0.
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

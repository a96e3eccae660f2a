# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProxmoxInventoryType(OpenEnum):
    """Type of an object of Proxmox VE. Since 1.3-rev2.

    Attributes:
        CLUSTER: Cluster.
        NODE: Host.
        POOL: Pool of VMs.
        VIRTUAL_MACHINE: VM.
    """

    CLUSTER = "Cluster"
    NODE = "Node"
    POOL = "Pool"
    VIRTUAL_MACHINE = "VirtualMachine"

# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProxmoxInventoryType(OpenEnum):
    """Proxmox inventory type. Since 1.3-rev2."""

    CLUSTER = "Cluster"
    NODE = "Node"
    POOL = "Pool"
    VIRTUAL_MACHINE = "VirtualMachine"

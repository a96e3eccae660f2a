# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ENutanixInventoryType(OpenEnum):
    """Type of an object of Nutanix AHV. Since 1.3-rev2.

    Attributes:
        PRISM_CENTRAL: Prism Central, which manages clusters.
        CATEGORY: Category, which VMs are sorted by.
        CLUSTER: Cluster.
        VIRTUAL_MACHINE: VM.
    """

    PRISM_CENTRAL = "PrismCentral"
    CATEGORY = "Category"
    CLUSTER = "Cluster"
    VIRTUAL_MACHINE = "VirtualMachine"

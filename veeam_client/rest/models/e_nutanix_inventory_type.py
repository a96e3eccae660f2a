# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ENutanixInventoryType(OpenEnum):
    """Nutanix inventory type. Since 1.3-rev2."""

    PRISM_CENTRAL = "PrismCentral"
    CATEGORY = "Category"
    CLUSTER = "Cluster"
    VIRTUAL_MACHINE = "VirtualMachine"

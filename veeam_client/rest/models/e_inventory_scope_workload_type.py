# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInventoryScopeWorkloadType(OpenEnum):
    """Inventory scope workload type. Since 1.3-rev2."""

    BACKUPS = "Backups"
    VSPHERE = "VSphere"
    HYPER_V = "HyperV"
    COMPUTERS = "Computers"
    UNSTRUCTURED_DATA = "UnstructuredData"
    OBJECT_STORAGE = "ObjectStorage"
    JOBS = "Jobs"
    ENTRA_ID_TENANT = "EntraIdTenant"
    NUTANIX = "Nutanix"
    PROXMOX = "Proxmox"

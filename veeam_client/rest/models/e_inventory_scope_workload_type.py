# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInventoryScopeWorkloadType(OpenEnum):
    """Kind of the objects that a role covers. Since 1.3-rev2.

    Attributes:
        BACKUPS: Backups.
        VSPHERE: Objects of VMware vSphere.
        HYPER_V: Objects of Microsoft Hyper-V.
        COMPUTERS: Computers with agents.
        UNSTRUCTURED_DATA: File servers and shares.
        OBJECT_STORAGE: Object storage.
        JOBS: Jobs.
        ENTRA_ID_TENANT: Microsoft Entra ID tenants.
        NUTANIX: Objects of Nutanix AHV.
        PROXMOX: Objects of Proxmox VE.
    """

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

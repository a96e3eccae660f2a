# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudDirectorInventoryType(OpenEnum):
    """Type of an object of Cloud Director.

    Attributes:
        UNKNOWN: Something that this server has no name for.
        VIRTUAL_MACHINE: VM.
        CLOUD_DIRECTOR_SERVER: Cloud Director server.
        ORGANIZATION: Organisation.
        ORGANIZATION_VDC: Virtual data centre of an organisation.
        VAPP: Several VMs that belong together.
        STORAGE_POLICY: Storage policy.
        NETWORK: Network.
        VCENTER: vCenter server behind Cloud Director.
        VM_TEMPLATE: Template for VMs.
        DATASTORE: Datastore.
    """

    UNKNOWN = "Unknown"
    VIRTUAL_MACHINE = "VirtualMachine"
    CLOUD_DIRECTOR_SERVER = "CloudDirectorServer"
    ORGANIZATION = "Organization"
    ORGANIZATION_VDC = "OrganizationVDC"
    VAPP = "vApp"
    STORAGE_POLICY = "StoragePolicy"
    NETWORK = "Network"
    VCENTER = "vCenter"
    VM_TEMPLATE = "VmTemplate"
    DATASTORE = "Datastore"

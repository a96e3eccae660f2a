# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudDirectorInventoryType(OpenEnum):
    """Type of an object of Cloud Director.

    Attributes:
        ORGANIZATION_VDC: Virtual data centre of an organisation.
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

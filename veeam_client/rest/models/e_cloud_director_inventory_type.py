# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudDirectorInventoryType(OpenEnum):
    """Type of an object of Cloud Director.

    Attributes:
        ORGANIZATIONVDC: Virtual data centre of an organisation.
    """

    UNKNOWN = "Unknown"
    VIRTUALMACHINE = "VirtualMachine"
    CLOUDDIRECTORSERVER = "CloudDirectorServer"
    ORGANIZATION = "Organization"
    ORGANIZATIONVDC = "OrganizationVDC"
    VAPP = "vApp"
    STORAGEPOLICY = "StoragePolicy"
    NETWORK = "Network"
    VCENTER = "vCenter"
    VMTEMPLATE = "VmTemplate"
    DATASTORE = "Datastore"

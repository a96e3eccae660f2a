# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHierarchyType(OpenEnum):
    """Which hierarchy of a vSphere server to show.

    Attributes:
        VMWARE_DATASTORES: Since 1.3-rev0.
        HOSTS_AND_DISKS: Since 1.3-rev0.
    """

    HOSTS_AND_CLUSTERS = "HostsAndClusters"
    DATASTORES_AND_VMS = "DatastoresAndVms"
    HOSTS_AND_DATASTORES = "HostsAndDatastores"
    VMS_AND_TEMPLATES = "VmsAndTemplates"
    VMS_AND_TAGS = "VmsAndTags"
    NETWORK = "Network"
    VMWARE_DATASTORES = "VmwareDatastores"
    HOSTS_AND_DISKS = "HostsAndDisks"

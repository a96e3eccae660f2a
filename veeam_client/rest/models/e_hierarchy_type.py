# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHierarchyType(OpenEnum):
    """Which hierarchy of a vSphere server to show.

    Attributes:
        HOSTS_AND_CLUSTERS: VMs by host and cluster.
        DATASTORES_AND_VMS: VMs by datastore.
        HOSTS_AND_DATASTORES: Datastores by host.
        VMS_AND_TEMPLATES: VMs and templates by folder.
        VMS_AND_TAGS: VMs by tag.
        NETWORK: Networks.
        VMWARE_DATASTORES: Datastores. Since 1.3-rev0.
        HOSTS_AND_DISKS: Disks by host. Since 1.3-rev0.
    """

    HOSTS_AND_CLUSTERS = "HostsAndClusters"
    DATASTORES_AND_VMS = "DatastoresAndVms"
    HOSTS_AND_DATASTORES = "HostsAndDatastores"
    VMS_AND_TEMPLATES = "VmsAndTemplates"
    VMS_AND_TAGS = "VmsAndTags"
    NETWORK = "Network"
    VMWARE_DATASTORES = "VmwareDatastores"
    HOSTS_AND_DISKS = "HostsAndDisks"

# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHierarchyType(OpenEnum):
    """Which hierarchy of a vSphere server to show."""

    HOSTSANDCLUSTERS = "HostsAndClusters"
    DATASTORESANDVMS = "DatastoresAndVms"
    HOSTSANDDATASTORES = "HostsAndDatastores"
    VMSANDTEMPLATES = "VmsAndTemplates"
    VMSANDTAGS = "VmsAndTags"
    NETWORK = "Network"
    VMWAREDATASTORES = "VmwareDatastores"
    HOSTSANDDISKS = "HostsAndDisks"

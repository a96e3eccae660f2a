# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupProxyTransportMode(OpenEnum):
    """How a proxy reads data from vSphere.

    Attributes:
        AUTO: The best way that works.
        DIRECTACCESS: Straight from the storage.
        VIRTUALAPPLIANCE: From disks attached to the proxy, which is a VM itself.
        NETWORK: Over the network from the ESXi host.
    """

    AUTO = "auto"
    DIRECTACCESS = "directAccess"
    VIRTUALAPPLIANCE = "virtualAppliance"
    NETWORK = "network"

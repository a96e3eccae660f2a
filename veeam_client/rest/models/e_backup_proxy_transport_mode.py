# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupProxyTransportMode(OpenEnum):
    """How a proxy reads data from vSphere.

    Attributes:
        AUTO: The best way that works.
        DIRECT_ACCESS: Straight from the storage.
        VIRTUAL_APPLIANCE: From disks attached to the proxy, which is a VM itself.
        NETWORK: Over the network from the ESXi host.
    """

    AUTO = "Auto"
    DIRECT_ACCESS = "DirectAccess"
    VIRTUAL_APPLIANCE = "VirtualAppliance"
    NETWORK = "Network"
